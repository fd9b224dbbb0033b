package nl.regieloket.privacy.retention;

import nl.regieloket.kernel.Problem;

/** Why something that is due is left out of lists: a code, so that no words about anybody stay. */
public enum Exemption {
    /** A procedure or objection runs. */
    OBJECTION,
    /** Another law, a court or the archivist asks that it is kept. */
    LEGAL_HOLD,
    /** A resident asked for his data, or for a restriction. */
    RESIDENT_ASKS;

    /**
     * By its name.
     *
     * @throws Problem.Invalid {@code destruction.reason-unknown} on {@code reason}
     */
    public static Exemption of(String name) {
        for (Exemption one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        throw new Problem.Invalid("reason", "destruction.reason-unknown");
    }
}
