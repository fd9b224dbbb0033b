package nl.regieloket.kernel;

/** What somebody must say in words, such as why. */
public final class Words {
    private Words() {}

    /**
     * The text without blanks around it.
     *
     * @param field name of the field as the form and the API know it
     * @param longest most characters that it may have
     * @throws Problem.Invalid {@code required} or {@code too-long} on that field
     */
    public static String required(String field, String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new Problem.Invalid(field, "required");
        }
        if (stripped.length() > longest) {
            throw new Problem.Invalid(field, "too-long");
        }
        return stripped;
    }
}
