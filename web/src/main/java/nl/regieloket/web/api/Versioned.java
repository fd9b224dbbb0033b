package nl.regieloket.web.api;

/**
 * A thing on the wire that others may change meanwhile. Alone in an answer, its version goes along as {@code ETag}; in a
 * list it stands in the row.
 */
public interface Versioned {
    /** Rises with every change. */
    long versie();
}
