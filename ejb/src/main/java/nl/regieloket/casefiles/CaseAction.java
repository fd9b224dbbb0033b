package nl.regieloket.casefiles;

import nl.regieloket.access.Action;

/** What can be done with a case file as such; its features have their own. */
public enum CaseAction implements Action {
    OPEN("case.open"),
    /** Knowing that a household has a case file, and who directs it. */
    FIND("case.find"),
    READ("case.read"),
    ASSIGN("case.assign"),
    HAND_OVER("case.hand-over"),
    /** Noting what threatens, at the desk too. */
    THREATEN("case.threaten"),
    /** Noting that the first interview was held, that aftercare began. */
    DIRECT("case.direct"),
    CLOSE("case.close"),
    /** That the last day for the first interview comes near: the timer alone. */
    WARN("case.warn");

    private final String code;

    CaseAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
