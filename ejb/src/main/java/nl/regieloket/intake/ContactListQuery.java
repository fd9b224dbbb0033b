package nl.regieloket.intake;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts: the newest first.
 *
 * @param resident null: of anybody
 * @param status null: any
 * @param after where to go on; null: from the newest
 * @param limit rows to return, 1 to 100
 */
public record ContactListQuery(
        @Nullable ResidentId resident,
        @Nullable ContactStatus status,
        @Nullable Cursor after,
        int limit) {
    public ContactListQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
