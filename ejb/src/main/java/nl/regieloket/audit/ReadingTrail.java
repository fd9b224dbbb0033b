package nl.regieloket.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads the trail. Stands below the gate, so it takes no actor: who reads was permitted above it. */
@Boundary
@Stateless
public class ReadingTrail {
    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);
    private static final long MANY_CASES = 25;
    private static final long MANY_LINES = 10;
    private static final long MANY_REFUSALS = 10;

    @Inject
    private FoundLines lines;

    /** A part of the lines, newest first. */
    public Slice<TrailRow> search(TrailQuery wanted) {
        List<TrailRow> rows = lines.search(wanted, wanted.limit() + 1).stream()
                .map(TrailLine::row)
                .toList();
        return Slice.of(rows, wanted.limit(), row -> Cursor.after(row.id()));
    }

    /**
     * What one person, or the officers of one organisation, did to some things, newest first.
     *
     * @param who id of the person or the organisation
     * @param subjects to what; none: nothing is found
     * @param after where to go on; null: from the newest
     */
    public Slice<TrailRow> by(UUID who, Collection<UUID> subjects, @Nullable Cursor after, int limit) {
        List<TrailRow> rows = lines.by(who, subjects, after, limit + 1).stream()
                .map(TrailLine::row)
                .toList();
        return Slice.of(rows, limit, row -> Cursor.after(row.id()));
    }

    /**
     * What is unusual in what the officers of an organisation did on some days, the newest day first; four statements a
     * day, however much they did.
     *
     * @param last the last day, inclusive
     * @param days how many, that one included
     */
    public List<TrailPattern> patterns(OrganisationId organisation, LocalDate last, int days) {
        List<TrailPattern> patterns = new ArrayList<>();
        for (int back = 0; back < days; back++) {
            LocalDate day = last.minusDays(back);
            Instant begin = at(day, LocalTime.MIDNIGHT);
            Instant end = at(day.plusDays(1), LocalTime.MIDNIGHT);
            add(patterns, TrailPattern.Kind.MANY_CASES, day, lines.casesOpened(organisation, begin, end, MANY_CASES));
            add(
                    patterns,
                    TrailPattern.Kind.OFTEN_REFUSED,
                    day,
                    lines.refusals(organisation, begin, end, MANY_REFUSALS));
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                add(patterns, TrailPattern.Kind.OUTSIDE_HOURS, day, lines.lines(organisation, begin, end, MANY_LINES));
            } else {
                Instant opens = at(day, OPENS);
                Instant closes = at(day, CLOSES);
                add(
                        patterns,
                        TrailPattern.Kind.OUTSIDE_HOURS,
                        day,
                        lines.lines(organisation, begin, opens, MANY_LINES));
                add(patterns, TrailPattern.Kind.OUTSIDE_HOURS, day, lines.lines(organisation, closes, end, MANY_LINES));
            }
        }
        return patterns;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    private static void add(
            List<TrailPattern> patterns, TrailPattern.Kind kind, LocalDate day, Map<UUID, Long> counts) {
        counts.forEach((person, count) -> patterns.add(new TrailPattern(kind, new PersonId(person), day, count)));
    }
}
