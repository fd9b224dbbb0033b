package nl.regieloket.casefiles.emergencies;

/** The vital interest for which somebody opens a case in an emergency (AVG 6 lid 1 d); anything less can wait. */
public enum EmergencyReason {
    /** Of life or health. */
    DANGER,
    /** Somebody loses home, heat or water today. */
    HOME,
    /** A child is not safe. */
    CHILD
}
