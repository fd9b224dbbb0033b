package nl.regieloket.casefiles;

import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which case files: newest first.
 *
 * @param text the number or its beginning, with or without dashes; blank or null: any
 * @param status null: any
 * @param after where to go on; null: from the start
 * @param limit rows to return, 1 to 100
 */
public record CaseListQuery(
        @Nullable String text,
        @Nullable CaseStatus status,
        @Nullable Cursor after,
        int limit) {
    public CaseListQuery {
        if (limit < 1 || limit > 100) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
    }
}
