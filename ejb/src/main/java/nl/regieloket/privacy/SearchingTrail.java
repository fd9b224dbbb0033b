package nl.regieloket.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.audit.ReadingTrail;
import nl.regieloket.audit.TrailPattern;
import nl.regieloket.audit.TrailQuery;
import nl.regieloket.audit.TrailRow;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the trail tells the privacy officer: what the officers of the own organisation did and tried, and what anybody did
 * with a case that it directs. Each search leaves a line itself.
 */
@Boundary
@Stateless
public class SearchingTrail {
    private static final int DAYS = 7;
    private static final int MOST_DAYS = 92;

    @Inject
    private ReadingTrail reading;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * A line that was found.
     *
     * @param caseNumber of the case that it is about; null: about something else, or a case that others direct
     */
    public record Found(TrailRow row, @Nullable String caseNumber) {}

    /**
     * A part of the lines, newest first.
     *
     * @throws Problem.Invalid {@code trail.period-too-long} over more than 92 days, {@code period.ends-before-it-starts}
     * @throws Problem.Missing {@code case-file.unknown} when there is no such case, or others direct it
     */
    public Slice<Found> search(Actor actor, TrailSearch search) {
        LocalDate until = search.until() == null ? today() : search.until();
        LocalDate from = search.from() == null ? until.minusDays(DAYS - 1L) : search.from();
        if (from.isAfter(until)) {
            throw new Problem.Invalid("until", "period.ends-before-it-starts");
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw new Problem.Invalid("from", "trail.period-too-long");
        }
        Permit<PrivacyAction> permit = access.permitAtWork(actor, PrivacyAction.SEARCH_TRAIL);
        @Nullable UUID subject = null;
        String number = search.caseNumber();
        if (number != null) {
            Subject caseFile = cases.subjectNumbered(actor, number);
            access.permit(actor, PrivacyAction.SEARCH_TRAIL, caseFile);
            subject = caseFile.id();
        }
        @Nullable OrganisationId organisation = subject == null ? permit.organisation() : null;
        Slice<TrailRow> rows = reading.search(new TrailQuery(
                organisation,
                subject,
                search.person(),
                search.action(),
                search.allowed(),
                from.atStartOfDay(BusinessClock.ZONE).toInstant(),
                until.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant(),
                search.after(),
                search.limit()));
        Map<CaseFileId, String> numbers = cases.ownNumbers(
                permit,
                rows.rows().stream()
                        .map(SearchingTrail::caseOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return rows.map(row -> {
            CaseFileId caseFile = caseOf(row);
            return new Found(row, caseFile == null ? null : numbers.get(caseFile));
        });
    }

    private static @Nullable CaseFileId caseOf(TrailRow row) {
        return row.subjectKind().equals(SubjectKind.CASE_FILE.name()) ? new CaseFileId(row.subject()) : null;
    }

    /** What is unusual in what the officers of the own organisation did in the last seven days, the newest day first. */
    public List<TrailPattern> patterns(Actor actor) {
        OrganisationId own =
                access.permitAtWork(actor, PrivacyAction.SEARCH_TRAIL).organisation();
        return reading.patterns(own, today(), DAYS);
    }

    private LocalDate today() {
        return BusinessClock.dayOf(clock.instant());
    }
}
