package nl.regieloket.privacy.breaches;

/** What a stage of a breach is. */
public enum StageKind {
    /** Something more came to be known or was done. */
    FOLLOW_UP,
    /** The risk was judged. */
    ASSESSED,
    /** The moment from which the 72 hours run was put right. */
    CLOCK_MOVED
}
