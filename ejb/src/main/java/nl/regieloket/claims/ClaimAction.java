package nl.regieloket.claims;

import nl.regieloket.access.Action;

/** What can be done with a claim. */
public enum ClaimAction implements Action {
    READ("claim.read"),
    /** Listing what is opened to one's organisation. */
    LIST("claim.list"),
    /** Seeing how it came to be what it is, with the reasons that colleagues gave. */
    HISTORY("claim.history"),
    /** Seeing fines among them (UAVG 31 to 33); never asked for by itself: who has it gets them with the others. */
    SEE_CRIMINAL("claim.criminal"),
    RECORD("claim.record"),
    CORRECT("claim.correct"),
    WITHDRAW("claim.withdraw"),
    /** Telling how collection stands: the creditor, or who collects for it. */
    REPORT("claim.report"),
    /** Keeping who owes it among those who belong or belonged to the household. */
    KEEP_DEBTORS("claim.keep-debtors");

    private final String code;

    ClaimAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
