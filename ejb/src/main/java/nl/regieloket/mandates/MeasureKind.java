package nl.regieloket.mandates;

/** A kind of pause: each has its own ground, maximum, holder and ending. */
public enum MeasureKind {
    /** Uitstel van betaling; while it runs the authority neither duns nor collects (Awb 4:94). */
    DEFERRAL_OF_PAYMENT,
    /** Noodstop of the CJIB. */
    EMERGENCY_STOP,
    /** Kennisgeving (pauzeknop) under the agreements of the NVVK. */
    PAUSE_NOTICE,
    /** Moratorium by the court in a threatening situation (Fw 287b). */
    EMERGENCY_MORATORIUM,
    /** Afkoelingsperiode by the court on request of the college (Wgs 5). */
    COOLING_OFF_PERIOD,
    /** Moratorium for victims of the recovery of allowances. */
    ALLOWANCE_RECOVERY_MORATORIUM,
    /** A private creditor waits of its own will. */
    CREDITOR_GOODWILL
}
