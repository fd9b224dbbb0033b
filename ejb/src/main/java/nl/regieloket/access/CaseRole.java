package nl.regieloket.access;

/** What a grant makes of its holder, for one case, claim, resident or part of a proposal. */
public enum CaseRole {
    /** The desk team that holds a case until a casemanager does. */
    DESK,
    /** Directs the case for all governments; exactly one person once the case is active. */
    CASEMANAGER,
    /** Who held the case when it was closed, casemanager or desk: reads it on, and changes nothing. */
    LAST_HOLDER,
    /** The municipality that directs: its coordinator assigns. */
    DIRECTING_MUNICIPALITY,
    /** Opened it in an emergency, for hours: reads it, and notes what was done. */
    EMERGENCY,
    /** The authority or creditor that answers one part of a proposal, and nothing else of the case. */
    RESPONDENT,
    /** Who answers that part in the name of the authority from outside of it, as far as its mandate reaches (Awb 10:4). */
    MANDATE_HOLDER,
    /** The creditor of a claim. */
    CREDITOR,
    /** Who collects a claim for its creditor. */
    COLLECTING_AGENT,
    /** To whom it was offered to come into the case: sees that offer and answers it, and nothing of the case. */
    INVITED,
    /** Reads the sections that were opened to him, and writes nothing (meekijken). */
    LOOKING_ALONG,
    /** Reads the sections that were opened to him and keeps what they allow, notes of his own among it (meewerken). */
    WORKING_ALONG,
    /** A helper whom the resident authorised. */
    HELPER,
    /** The resident himself. */
    RESIDENT;

    /**
     * Whether it stands outside of the case as such: a part, a claim or a page of one's own. A lock on the case closes it
     * to who would see the case, and leaves these; who is kept out by name is kept out of these too.
     */
    public boolean isApart() {
        return switch (this) {
            case DESK,
                    CASEMANAGER,
                    LAST_HOLDER,
                    DIRECTING_MUNICIPALITY,
                    EMERGENCY,
                    INVITED,
                    LOOKING_ALONG,
                    WORKING_ALONG -> false;
            case RESPONDENT, MANDATE_HOLDER, CREDITOR, COLLECTING_AGENT, HELPER, RESIDENT -> true;
        };
    }

    /** Whether who stands in for its holder has it too: what is somebody's by his mandate or his own person is not passed on. */
    boolean passesToReplacement() {
        return this == CASEMANAGER || this == LAST_HOLDER;
    }

    /** As the rights table writes it. */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
