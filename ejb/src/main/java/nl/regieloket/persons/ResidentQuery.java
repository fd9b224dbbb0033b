package nl.regieloket.persons;

import java.util.ArrayList;
import java.util.List;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whom one looks for, in the order of family names.
 *
 * @param family the family name or its beginning, with or without its prefix, at least two characters
 * @param born exactly as registered; null: any
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record ResidentQuery(
        String family, @Nullable BirthDate born, @Nullable Cursor after, int limit) {
    private static final int SHORTEST = 2;
    /** Words of the longest prefix: {@code van 't}, {@code in den}, {@code van der}, {@code de van der}. */
    private static final int LONGEST_PREFIX = 3;

    public ResidentQuery {
        family = family.strip().replaceAll("\\s+", " ");
        if (family.length() < SHORTEST) {
            throw new Problem.Invalid("family", "search.too-short");
        }
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }

    /**
     * One way to read what was typed.
     *
     * @param prefix all of it; null: any
     * @param family the beginning
     */
    record Reading(@Nullable String prefix, String family) {}

    /** {@code van den Berg} is a family name, or {@code den Berg} behind {@code van}, or {@code Berg} behind both. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(null, family));
        int blank = family.indexOf(' ');
        for (int words = 1; blank > 0 && words <= LONGEST_PREFIX; words++) {
            readings.add(new Reading(family.substring(0, blank), family.substring(blank + 1)));
            blank = family.indexOf(' ', blank + 1);
        }
        return readings;
    }
}
