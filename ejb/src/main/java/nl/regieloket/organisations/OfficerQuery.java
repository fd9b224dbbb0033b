package nl.regieloket.organisations;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which officers of an organisation, by name.
 *
 * @param function null: with any
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record OfficerQuery(
        @Nullable OfficerFunction function, @Nullable Cursor after, int limit) {
    public OfficerQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
