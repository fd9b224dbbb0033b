package nl.regieloket.browser.mainjob;

/** Citizen service numbers for tests. */
public final class Numbers {
    private Numbers() {}

    /** One of the range that is never given to people. */
    public static String free() {
        return Persona.testNumber().digits();
    }
}
