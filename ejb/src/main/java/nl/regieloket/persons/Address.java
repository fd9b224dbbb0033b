package nl.regieloket.persons;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives in the Netherlands. What is stored is read whatever it holds; what somebody tells is checked where
 * it comes in, by {@link #requireTold}.
 *
 * @param number house number with what follows it, such as {@code 5 bis}
 * @param postcode {@code 1234 AB}
 */
public record Address(String street, String number, String postcode, String place) {
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3}) ?([A-Z]{2})");
    /** A control character, which no line of words holds. */
    private static final String SEPARATOR = "\u001f";

    private static final int LONGEST = 100;
    private static final int PARTS = 4;

    public Address {
        street = street.strip();
        number = number.strip();
        place = place.strip();
        var written = POSTCODE.matcher(postcode.strip().toUpperCase(Locale.ROOT));
        postcode = written.matches() ? written.group(1) + " " + written.group(2) : postcode.strip();
    }

    /**
     * Refuses what is no address.
     *
     * @throws Problem.Invalid on the part that is wrong, {@code postcode.invalid} on a postcode
     */
    void requireTold() {
        required("street", street);
        required("number", number);
        required("place", place);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new Problem.Invalid("postcode", "postcode.invalid");
        }
    }

    /** In one text, to be encrypted as a whole. */
    String joined() {
        return String.join(SEPARATOR, street, number, postcode, place);
    }

    static Address split(String joined) {
        String[] parts = Arrays.copyOf(joined.split(SEPARATOR, PARTS), PARTS);
        return new Address(part(parts[0]), part(parts[1]), part(parts[2]), part(parts[3]));
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void required(String field, String text) {
        Words.requiredLine(field, text, LONGEST);
    }

    @Override
    public String toString() {
        return "Address[***]";
    }
}
