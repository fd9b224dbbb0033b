package nl.regieloket.casefiles;

import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.id.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A case file to open.
 *
 * @param legalGrounds codes of {@link LegalGround}, such as {@code wgs}; at least one
 * @param threat null: nothing threatens
 */
public record NewCaseFile(
        HouseholdId household,
        Set<String> legalGrounds,
        @Nullable Threat threat) {
    private static final LegalTerm FIRST_INTERVIEW = LegalTerm.weeks(4);
    private static final int WORKING_DAYS_WHEN_THREATENED = 3;

    public NewCaseFile {
        legalGrounds = Set.copyOf(legalGrounds);
    }

    /**
     * The last day for the first interview: within four weeks (Wgs 4 lid 1), or three working days when the situation is
     * threatening (lid 2).
     *
     * @param asked day on which help was asked for
     */
    LocalDate interviewBy(LegalCalendar calendar, LocalDate asked) {
        return threat == null ? calendar.lastDayOfTerm(asked, FIRST_INTERVIEW) : whenThreatened(calendar, asked);
    }

    /** The last day for the first interview when a threat became known on that day. */
    static LocalDate whenThreatened(LegalCalendar calendar, LocalDate known) {
        return calendar.plusWorkingDays(known, WORKING_DAYS_WHEN_THREATENED);
    }
}
