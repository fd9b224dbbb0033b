package nl.regieloket.persons;

import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import org.jspecify.annotations.Nullable;

/**
 * The name of a resident, as the resident uses it. What is stored is read whatever it holds; what somebody tells is checked
 * where it comes in, by {@link #requireTold}.
 *
 * @param given given names or initials; null: has none, or they are not known
 * @param prefix tussenvoegsel, such as {@code van der}; null: none
 * @param family family name without the prefix
 */
public record ResidentName(@Nullable String given, @Nullable String prefix, String family) implements OfWhatWasAsked {
    private static final int LONGEST = 200;

    public ResidentName {
        given = stripped(given);
        prefix = stripped(prefix);
        family = family.strip();
    }

    /**
     * Refuses what is no name.
     *
     * @throws Problem.Invalid {@code required}, {@code too-long} or {@code words.control-character} on its part
     */
    void requireTold() {
        if (family.isEmpty()) {
            throw new Problem.Invalid("family", "required");
        }
        requireFits("given", given);
        requireFits("prefix", prefix);
        requireFits("family", family);
    }

    /** As one speaks it: {@code Samira El Idrissi}, {@code Jan van der Berg}. */
    public String full() {
        return (given == null ? "" : given + " ") + (prefix == null ? "" : prefix + " ") + family;
    }

    /** The initial of the family name, where no more is needed to tell cases apart: {@code E.}. */
    public String initial() {
        return family.isEmpty() ? "" : family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void requireFits(String field, @Nullable String text) {
        Words.requireLine(field, text);
        if (text != null && text.length() > LONGEST) {
            throw new Problem.Invalid(field, "too-long");
        }
    }

    /** Names are personal data and stay out of logs. */
    @Override
    public String toString() {
        return "ResidentName[***]";
    }
}
