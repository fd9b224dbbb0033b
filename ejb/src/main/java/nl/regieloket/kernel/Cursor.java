package nl.regieloket.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a list goes on: the sort keys of the last row that was shown. Opaque outside; holds ids, dates and codes only.
 *
 * @param keys the sort keys, in the order of the list
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor after(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * Reads a cursor that a client sends back.
     *
     * @throws Problem.Invalid {@code cursor.invalid} when this text was not made by {@link #toString()}
     */
    public static Cursor parse(String text) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(joined.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(key(index));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    public LocalDate date(int index) {
        try {
            return LocalDate.parse(key(index));
        } catch (java.time.DateTimeException e) {
            throw invalid();
        }
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(key(index));
        } catch (java.time.DateTimeException e) {
            throw invalid();
        }
    }

    public String key(int index) {
        if (index >= keys.size()) {
            throw invalid();
        }
        return keys.get(index);
    }

    /** That it is of another list, or of a row that is not there. */
    public static Problem.Invalid invalid() {
        return new Problem.Invalid("cursor", "cursor.invalid");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
