package nl.regieloket.claims;

/**
 * How collection of a claim stands. Paused is none of these: that follows from the pauses in force, which are commitments
 * of whoever may give them.
 */
public enum ClaimState {
    OPEN,
    DUNNING,
    ARRANGEMENT,
    /** Attachment of income, account or goods (beslag). */
    SEIZURE,
    /** The authority deducts it from what it pays out (Awb 4:93). */
    SET_OFF,
    SETTLED,
    WAIVED,
    WRITTEN_OFF;

    /** Whether only the creditor, or who collects for it, can say so: nobody gives up the claim of another. */
    public boolean isForCreditorAlone() {
        return this == WAIVED || this == WRITTEN_OFF;
    }

    /** Whether nothing is to be collected any more. */
    public boolean isOver() {
        return this == SETTLED || this == WAIVED || this == WRITTEN_OFF;
    }
}
