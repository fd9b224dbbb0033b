package nl.regieloket.organisations;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations, by name.
 *
 * @param text part of the name, or the whole OIN or municipality code
 * @param kind null: of every kind
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record OrganisationQuery(
        String text,
        @Nullable OrganisationKind kind,
        @Nullable Cursor after,
        int limit) {
    public OrganisationQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
