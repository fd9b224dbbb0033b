package nl.regieloket.privacy.requests.facts;

/** What a data subject asks for. */
public enum RequestKind {
    /** To see what is held of him (AVG 15). */
    ACCESS,
    /** To put right or complete it (AVG 16). */
    RECTIFICATION,
    /** To keep it and not use it (AVG 18). */
    RESTRICTION,
    /** That it is not used for this (AVG 21). */
    OBJECTION
}
