package nl.regieloket.organisations;

/** What a team is for. */
public enum TeamKind {
    /** The loket: takes questions, holds a case until it has a casemanager. */
    DESK,
    CASEMANAGERS,
    /** Maatwerkteam: answers for its own organisation. */
    TAILORING,
    COLLECTION,
    HELPERS
}
