package nl.regieloket.privacy.breaches;

/** Where a breach stands against its 72 hours. */
public enum BreachProgress {
    /** They run. */
    RUNNING,
    /** They end within the time of the reminder. */
    SOON,
    /** They are over and nobody was told. */
    OVERDUE,
    /** It was told; the record is not complete yet. */
    TOLD,
    /** It need not be told; the record is not complete yet. */
    NOT_TO_BE_TOLD,
    CLOSED
}
