package nl.regieloket.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says in words. A text of more lines holds no control characters but ends of lines and tabs; one of a
 * single line, such as a name or a reason, holds none at all: they can't be seen, and each takes six signs in JSON.
 * Neither holds half a sign, or one that can't be seen and turns the order of the others around; what joins signs, as
 * in an emoji or in Persian, may stand between others.
 */
public final class Words {
    /** Code of the refusal. */
    public static final String CONTROL = "words.control-character";

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

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
        return text.codePoints().allMatch(sign -> isBetweenWords(sign) || isVisible(sign));
    }

    /** Whether this stands on one line. */
    public static boolean isLine(String text) {
        return text.codePoints().allMatch(Words::isVisible);
    }

    private static String fitting(String field, String text, int longest) {
        String stripped = text.strip();
        if (stripped.codePoints().allMatch(sign -> Character.getType(sign) == Character.FORMAT)) {
            throw new Problem.Invalid(field, "required");
        }
        if (stripped.length() > longest) {
            throw new Problem.Invalid(field, "too-long");
        }
        return stripped;
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> sign == NON_JOINER || sign == JOINER || sign == SOFT_HYPHEN || isTag(sign);
            default -> true;
        };
    }

    /** Of the flags of countries within countries. */
    private static boolean isTag(int sign) {
        return sign >= FIRST_TAG && sign <= LAST_TAG;
    }

    private static boolean isBetweenWords(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\t';
    }
}
