package nl.regieloket.privacy.requests.facts;

/** How a request came in. */
public enum RequestChannel {
    PORTAL,
    DESK,
    LETTER
}
