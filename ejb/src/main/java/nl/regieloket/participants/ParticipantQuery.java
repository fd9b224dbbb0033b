package nl.regieloket.participants;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which participants of a case, first one first.
 *
 * @param after where to go on; null: from the first
 * @param limit rows to return, 1 to 100
 */
public record ParticipantQuery(@Nullable Cursor after, int limit) {
    public ParticipantQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
