package nl.regieloket.access;

/** What a right is about. */
public enum SubjectKind {
    ORGANISATION,
    RESIDENT,
    HOUSEHOLD,
    CONTACT,
    CASE_FILE,
    CLAIM,
    IMPORT,
    PROPOSAL,
    COMMITMENT,
    REPRESENTATION,
    TASK,
    MANDATE,
    OFFICER,
    SHARE_OFFER
}
