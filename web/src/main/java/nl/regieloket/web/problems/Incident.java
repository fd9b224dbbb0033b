package nl.regieloket.web.problems;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A failure that nobody foresaw. The person gets its reference, the log has the same one beside the stack trace; no
 * query string, body or name goes there.
 *
 * @param reference such as {@code F-7KQ4-M2XA}, to be read over the telephone
 */
public record Incident(String reference) {
    /** Request attribute under which the error page finds the reference. */
    public static final String ATTRIBUTE = "regieloket.incident";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Writes the failure to the log under a new reference. */
    public static Incident of(Throwable thrown, String method, String path) {
        String reference = "F-" + letters() + "-" + letters();
        LOG.log(Level.SEVERE, thrown, () -> "[" + reference + "] " + method + " " + path + " failed");
        return new Incident(reference);
    }

    private static String letters() {
        var four = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            four.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return four.toString();
    }
}
