package nl.regieloket.intake;

/** How a question came in. */
public enum ContactChannel {
    PHONE,
    DESK,
    EMAIL,
    LETTER,
    HOME_VISIT,
    WEB
}
