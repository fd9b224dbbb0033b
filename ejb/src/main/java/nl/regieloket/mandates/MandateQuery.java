package nl.regieloket.mandates;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the register of an authority, by the name of the holder.
 *
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record MandateQuery(
        OrganisationId authority, @Nullable Cursor after, int limit) {
    public MandateQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
