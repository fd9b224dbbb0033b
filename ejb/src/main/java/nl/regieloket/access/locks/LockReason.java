package nl.regieloket.access.locks;

/** Why only a circle of people may know of a case. */
public enum LockReason {
    /** Somebody who works here is of the household, or close to it. */
    CONFLICT_OF_INTEREST,
    /** The address of one of them is secret (Wet BRP 2.59). */
    SECRET_ADDRESS,
    /** There is violence in the household, or the threat of it. */
    VIOLENCE,
    /** Those who were one household part, and are to know nothing of each other's case. */
    DIVORCE
}
