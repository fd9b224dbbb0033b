package nl.regieloket.privacy.breaches;

/** In what way data was breached (AVG 4, 12); one breach can be of several. */
public enum BreachNature {
    /** Somebody saw or got what was not for him. */
    CONFIDENTIALITY,
    /** Data was changed. */
    INTEGRITY,
    /** Data was lost, or could not be reached. */
    AVAILABILITY
}
