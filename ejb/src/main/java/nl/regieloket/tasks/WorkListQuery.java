package nl.regieloket.tasks;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a work list: soonest first.
 *
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record WorkListQuery(@Nullable Cursor after, int limit) {
    public WorkListQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
