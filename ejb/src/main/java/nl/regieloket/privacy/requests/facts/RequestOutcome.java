package nl.regieloket.privacy.requests.facts;

/** What was decided. */
public enum RequestOutcome {
    GRANTED,
    PARTLY,
    REFUSED
}
