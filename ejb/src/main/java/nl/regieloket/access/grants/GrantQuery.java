package nl.regieloket.access.grants;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which grants, the newest first.
 *
 * @param ended true: those that are over or were revoked; false: those that stand or are to begin; null: all
 * @param after where to go on; null: from the newest
 * @param limit rows to return, 1 to 100
 */
public record GrantQuery(@Nullable Boolean ended, @Nullable Cursor after, int limit) {
    public GrantQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
