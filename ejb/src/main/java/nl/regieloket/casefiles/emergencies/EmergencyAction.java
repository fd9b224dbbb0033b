package nl.regieloket.casefiles.emergencies;

import nl.regieloket.access.Action;

/** What can be done with emergency access. */
enum EmergencyAction implements Action {
    OPEN("emergency.open"),
    /** Closing one's own before its term. */
    HAND_BACK("emergency.hand-back"),
    /** Seeing who opened what and why, ending it at once, and judging whether it was right. */
    REVIEW("emergency.review");

    private final String code;

    EmergencyAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
