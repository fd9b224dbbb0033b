package nl.regieloket.privacy.requests.facts;

/** Where a request stands today. */
public enum RequestProgress {
    OPEN,
    /** Its last day is near. */
    SOON,
    OVERDUE,
    DECIDED
}
