package nl.regieloket.delegations;

/** How the desk saw that it was the resident who authorised. Texts: key {@code IdentityCheck.<NAME>}. */
public enum IdentityCheck {
    PASSPORT,
    IDENTITY_CARD,
    DRIVING_LICENCE,
    RESIDENCE_PERMIT,
    /** Known to the officer, for who has no document. */
    KNOWN_TO_OFFICER
}
