package nl.regieloket.persons;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;

/**
 * Where somebody lives in the Netherlands.
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
        street = required("street", street);
        number = required("number", number);
        place = required("place", place);
        var written = POSTCODE.matcher(postcode.strip().toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            throw new Problem.Invalid("postcode", "postcode.invalid");
        }
        postcode = written.group(1) + " " + written.group(2);
    }

    /** In one text, to be encrypted as a whole. */
    String joined() {
        return String.join(SEPARATOR, street, number, postcode, place);
    }

    static Address split(String joined) {
        String[] parts = joined.split(SEPARATOR, PARTS);
        return new Address(parts[0], parts[1], parts[2], parts[3]);
    }

    private static String required(String field, String text) {
        return Words.requiredLine(field, text, LONGEST);
    }

    @Override
    public String toString() {
        return "Address[***]";
    }
}
