package nl.regieloket.access;

/** To whom a grant is given. */
public enum GranteeKind {
    PERSON,
    TEAM,
    ORGANISATION
}
