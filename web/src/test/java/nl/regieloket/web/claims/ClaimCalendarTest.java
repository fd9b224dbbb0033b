package nl.regieloket.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.ReadingPauses.Pause;
import nl.regieloket.web.claims.ClaimCalendar.Bar;
import nl.regieloket.web.claims.ClaimCalendar.Mark;
import nl.regieloket.web.claims.ClaimCalendar.PauseBar;
import nl.regieloket.web.claims.ClaimCalendar.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** E1: claims and the pauses of four kinds on one calendar: each bar stands where its days are. */
class ClaimCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    private static final ClaimId CLAIM = ClaimId.next();

    @ParameterizedTest
    @EnumSource(Shape.class)
    void a_pause_runs_from_its_first_day_to_the_end_of_its_last(Shape shape) {
        ClaimCalendar calendar = calendar(shape, pause(day(5, 1), day(6, 30)));
        PauseBar bar = calendar.rows().getFirst().pauses().getFirst();
        assertThat(bar.x()).isEqualTo(month(calendar, "mei"));
        assertThat(bar.x() + bar.width()).isEqualTo(month(calendar, "jul"));
    }

    @Test
    void a_pause_that_was_made_known_later_than_it_begins_stands_where_it_takes_effect() {
        Pause late = pause(day(4, 1), day(6, 30), day(6, 1));
        ClaimCalendar calendar = calendar(Shape.DESK, late);
        assertThat(calendar.rows().getFirst().pauses().getFirst().x()).isEqualTo(month(calendar, "jun"));
    }

    @Test
    void four_pauses_of_four_lengths_end_in_their_order_and_the_picture_reaches_the_last() {
        ClaimCalendar calendar = calendar(
                Shape.DESK,
                pause(TODAY, day(8, 7)),
                pause(TODAY, day(10, 7)),
                pause(TODAY, day(5, 7)),
                pause(TODAY, day(6, 4)));
        List<Double> ends = calendar.rows().getFirst().pauses().stream()
                .map(bar -> bar.x() + bar.width())
                .toList();
        assertThat(ends.get(2)).isLessThan(ends.get(3));
        assertThat(ends.get(3)).isLessThan(ends.get(0));
        assertThat(ends.get(0)).isLessThan(ends.get(1));
        assertThat(ends.get(1)).isLessThan(calendar.width());
        assertThat(calendar.months())
                .extracting(Mark::word)
                .startsWith("feb", "mrt")
                .endsWith("sep", "okt");
        assertThat(calendar.rows().getFirst().pauses()).allMatch(bar -> bar.x() == calendar.today());
    }

    @Test
    void a_pause_without_an_end_runs_to_the_edge() {
        ClaimCalendar calendar = calendar(Shape.DESK, pause(TODAY, null));
        PauseBar bar = calendar.rows().getFirst().pauses().getFirst();
        assertThat(bar.x() + bar.width()).isEqualTo(calendar.width());
    }

    @Test
    void a_pause_that_was_over_before_the_picture_begins_is_not_in_it() {
        ClaimCalendar calendar = calendar(Shape.DESK, pause(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
        assertThat(calendar.rows().getFirst().pauses()).isEmpty();
    }

    @Test
    void a_pause_of_one_day_can_be_seen() {
        ClaimCalendar calendar = calendar(Shape.TELEPHONE, pause(TODAY, TODAY));
        assertThat(calendar.rows().getFirst().pauses().getFirst().width()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void states_follow_on_each_other_until_today() {
        ClaimCalendar calendar = ClaimCalendar.of(
                List.of(new ClaimLine(
                        claim(LocalDate.of(2026, 2, 1)),
                        List.of(),
                        List.of(),
                        List.of(was(ClaimState.OPEN, day(2, 20)), was(ClaimState.SEIZURE, day(3, 1))))),
                TODAY,
                Locale.of("nl"),
                Shape.DESK);
        List<Bar> states = calendar.rows().getFirst().states();
        assertThat(states).extracting(Bar::state).containsExactly(ClaimState.OPEN, ClaimState.SEIZURE);
        assertThat(states.getFirst().x()).as("from the day on which it arose").isEqualTo(month(calendar, "feb"));
        assertThat(states.getLast().x()).isEqualTo(month(calendar, "mrt"));
        assertThat(states.getLast().x() + states.getLast().width()).isEqualTo(calendar.today());
    }

    private static double month(ClaimCalendar calendar, String word) {
        return calendar.months().stream()
                .filter(mark -> mark.word().equals(word))
                .findFirst()
                .orElseThrow()
                .x();
    }

    private static ClaimCalendar calendar(Shape shape, Pause... pauses) {
        return ClaimCalendar.of(
                List.of(new ClaimLine(claim(null), Stream.of(pauses).toList(), List.of(), List.of())),
                TODAY,
                Locale.of("nl"),
                shape);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Pause pause(LocalDate from, @Nullable LocalDate until) {
        return pause(from, until, from);
    }

    private static Pause pause(LocalDate from, @Nullable LocalDate until, LocalDate inForceOn) {
        return new Pause(
                CommitmentId.next(),
                ProposalId.next(),
                OrganisationId.next(),
                "CJIB",
                "D-TEST-TEST",
                MeasureKind.DEFERRAL_OF_PAYMENT,
                Set.of(CLAIM),
                CommitmentStatus.IN_FORCE,
                new Period(from, until),
                inForceOn,
                true,
                null,
                null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private static ClaimRevisionView was(ClaimState state, LocalDate since) {
        return new ClaimRevisionView(
                CLAIM,
                ClaimChange.RECORDED,
                at(since),
                PersonId.next(),
                null,
                null,
                Set.of(),
                new ClaimView.Party(OrganisationId.next(), "CJIB"),
                null,
                "A-1",
                ClaimKind.TRAFFIC_FINE,
                Euro.of("10.00"),
                Euro.of("10.00"),
                Euro.ZERO,
                false,
                null,
                null,
                state);
    }

    private static ClaimView claim(@Nullable LocalDate since) {
        return new ClaimView(
                CLAIM,
                1,
                CaseFileId.next(),
                Set.of(),
                new ClaimView.Party(OrganisationId.next(), "CJIB"),
                null,
                "A-1",
                ClaimKind.TRAFFIC_FINE,
                Euro.of("10.00"),
                Euro.of("10.00"),
                Euro.ZERO,
                false,
                since,
                null,
                ClaimState.DUNNING,
                at(TODAY),
                at(TODAY),
                null,
                Set.of());
    }
}
