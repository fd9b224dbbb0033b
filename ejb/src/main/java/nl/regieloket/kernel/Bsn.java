package nl.regieloket.kernel;

import java.io.Serializable;
import nl.regieloket.kernel.personal.OfWhatWasAsked;

/**
 * Citizen service number: nine digits, leading zeros kept, that pass the eleven test (weights 9 to 2 and -1). Kept
 * encrypted, searched by keyed hash, never in a URI, a log or an exception (UAVG 46, Wabb).
 */
public record Bsn(String digits) implements OfWhatWasAsked, Serializable {
    private static final int LENGTH = 9;
    /** Passes the eleven test, but is nobody's. */
    private static final String NOBODY = "000000000";

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    public Bsn {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a BSN"); // never echo it
        }
    }

    /** Whether these digits are a BSN; eight digits are one too, with a zero before them in {@link #parse}. */
    public static boolean isValid(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(Bsn::isDigit)
                && !digits.equals(NOBODY)
                && passesElevenTest(digits);
    }

    /**
     * Reads a BSN as people write it: blanks and dots ignored, eight digits padded to nine.
     *
     * @throws Problem.Invalid {@code bsn.invalid} on field {@code bsn} when it is not one
     */
    public static Bsn parse(String written) {
        String digits = written.replaceAll("[\\s.]", "");
        String padded = digits.length() == LENGTH - 1 ? "0" + digits : digits;
        if (!isValid(padded)) {
            throw new Problem.Invalid("bsn", "bsn.invalid");
        }
        return new Bsn(padded);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean passesElevenTest(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(nineDigits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    /** The last three digits behind stars: what a screen shows that needs no more. */
    public String masked() {
        return "******" + digits.substring(6);
    }

    @Override
    public String toString() {
        return "Bsn[" + masked() + "]";
    }
}
