package nl.regieloket.organisations;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which officers of an organisation, by name.
 *
 * @param text part of the name; empty: any
 * @param function null: with any
 * @param everybody also who left and who has yet to come, with each membership that somebody had
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record OfficerQuery(
        String text,
        @Nullable OfficerFunction function,
        boolean everybody,
        @Nullable Cursor after,
        int limit) {
    public OfficerQuery {
        text = text.strip();
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }

    /** Those of the day. */
    public OfficerQuery(@Nullable OfficerFunction function, @Nullable Cursor after, int limit) {
        this("", function, false, after, limit);
    }
}
