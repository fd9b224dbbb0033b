package nl.regieloket.privacy.requests.facts;

/** How it was established that somebody asks about himself (AVG 12 lid 6). */
public enum IdentityCheck {
    /** He signed in himself. */
    SIGNED_IN,
    DOCUMENT_SEEN,
    /** Somebody at the desk knows him. */
    KNOWN,
    /** He was called back, and answered what he alone knows. */
    CALLED_BACK
}
