package nl.regieloket.privacy;

import java.time.LocalDate;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail a privacy officer looks for, newest first.
 *
 * @param caseNumber about that case, whoever did it; null: what was done for his own organisation
 * @param person null: anybody
 * @param action code of the right in the rights table, such as {@code case.read}; null: any
 * @param allowed null: allowed and refused
 * @param from first day, by the real clock; null: six days before the last one
 * @param until last day, inclusive; null: today
 * @param after where to go on; null: from the newest
 * @param limit rows to return, 1 to 100
 */
public record TrailSearch(
        @Nullable String caseNumber,
        @Nullable PersonId person,
        @Nullable String action,
        @Nullable Boolean allowed,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Cursor after,
        int limit) {
    private static final int MOST = 100;

    public TrailSearch {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        caseNumber = caseNumber == null || caseNumber.isBlank() ? null : caseNumber.strip();
        action = action == null || action.isBlank() ? null : action.strip();
    }
}
