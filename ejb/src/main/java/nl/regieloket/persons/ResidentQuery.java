package nl.regieloket.persons;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whom one looks for, in the order of family names.
 *
 * @param family the family name or its beginning, at least two characters, without prefix
 * @param born exactly as registered; null: any
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record ResidentQuery(
        String family, @Nullable BirthDate born, @Nullable Cursor after, int limit) {
    private static final int SHORTEST = 2;

    public ResidentQuery {
        family = family.strip();
        if (family.length() < SHORTEST) {
            throw new Problem.Invalid("family", "search.too-short");
        }
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
