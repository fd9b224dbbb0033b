package nl.regieloket.browser.mainjob;

import java.util.concurrent.ThreadLocalRandom;
import nl.regieloket.kernel.Bsn;

/**
 * Somebody invented for one test: a name and a number that nobody else in the database has.
 *
 * @param family a name with some letters added, so that a search finds this person alone
 */
record Persona(String given, String family, String birthDate, Bsn bsn) {
    private static final int LETTERS = 6;

    static Persona called(String given, String family, String birthDate) {
        return new Persona(given, family + " " + letters(), birthDate, testNumber());
    }

    /** Another one of the same household. */
    Persona with(String otherGiven, String otherBirthDate) {
        return new Persona(otherGiven, family, otherBirthDate, testNumber());
    }

    String name() {
        return given + " " + family;
    }

    private static String letters() {
        String small = ThreadLocalRandom.current()
                .ints(LETTERS, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }

    /** A number of the range that is never given to people. */
    static Bsn testNumber() {
        while (true) {
            String digits = "9999" + ThreadLocalRandom.current().nextInt(20_000, 90_000);
            if (Bsn.isValid(digits)) {
                return new Bsn(digits);
            }
        }
    }
}
