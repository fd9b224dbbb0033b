package nl.regieloket.access;

/** How sure we are that the person is who he says, from the {@code acr} of the token. */
public enum Assurance {
    /** One factor. */
    BASIC,
    /** Two factors, for acts that bind or harm. */
    STRONG
}
