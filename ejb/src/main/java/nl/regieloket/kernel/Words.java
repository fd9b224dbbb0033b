package nl.regieloket.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says in words. A text of more lines holds no control characters but ends of lines and tabs; one of a
 * single line, such as a name or a reason, holds none at all: they can't be seen, and each takes six signs in JSON.
 */
public final class Words {
    /** Code of the refusal. */
    public static final String CONTROL = "words.control-character";

    private Words() {}

    /**
     * A text of one or more lines that must be there, without blanks around it.
     *
     * @param field name of the field as the form and the API know it
     * @param longest most characters that it may have
     * @throws Problem.Invalid {@code required}, {@code too-long} or {@code words.control-character} on that field
     */
    public static String required(String field, String text, int longest) {
        String stripped = fitting(field, text, longest);
        if (!isText(stripped)) {
            throw new Problem.Invalid(field, CONTROL);
        }
        return stripped;
    }

    /** The same for a text of one line, such as why. */
    public static String requiredLine(String field, String text, int longest) {
        String stripped = fitting(field, text, longest);
        requireLine(field, stripped);
        return stripped;
    }

    /**
     * Refuses what is not on one line.
     *
     * @param text null: nothing was said
     * @throws Problem.Invalid {@code words.control-character} on that field
     */
    public static void requireLine(String field, @Nullable String text) {
        if (text != null && !isLine(text)) {
            throw new Problem.Invalid(field, CONTROL);
        }
    }

    /** Whether a text of more lines may hold this. */
    public static boolean isText(String text) {
        return text.chars().allMatch(sign -> !Character.isISOControl(sign) || isBetweenWords(sign));
    }

    /** Whether this stands on one line. */
    public static boolean isLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static String fitting(String field, String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Problem.Invalid(field, "required");
        }
        if (stripped.length() > longest) {
            throw new Problem.Invalid(field, "too-long");
        }
        return stripped;
    }

    private static boolean isBetweenWords(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\t';
    }
}
