package nl.regieloket.web.api;

import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What a client told in a body, before a boundary judges it. */
public final class Told {
    private Told() {}

    /**
     * A field that must be there.
     *
     * @param field its name on the wire
     * @throws Problem.Invalid {@code required} on that field
     */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Problem.Invalid(field, "required");
        }
        return value;
    }

    /** Words; none are empty words, which the boundary refuses where it needs them. */
    public static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
