package nl.regieloket.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.requests.facts.RequestProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AVG 12 lid 3, BU-07: a month to answer, three with an extension, whatever the day on which it came. */
class RequestTermsTest {
    private static final RequestTerms TERMS = RequestTerms.packaged();
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-03-02, a month without that day: its last day; 28 February is a Saturday",
        "2026-03-31, 2026-04-30, a month without that day: its last day",
        "2028-01-31, 2028-02-29, in a leap year",
        "2026-01-28, 2026-03-02, 28 February is a Saturday",
        "2026-11-25, 2026-12-28, 25 and 26 December are holidays and 27 December is a Sunday",
        "2026-03-05, 2026-04-07, 5 April is Easter and the day after too",
        "2026-09-15, 2026-10-15, an ordinary day",
    })
    void the_last_day_to_answer(LocalDate received, LocalDate last, String why) {
        assertThat(TERMS.answerBy(received)).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-04-30, three months of receipt and not two after a shortened one",
        "2026-11-30, 2027-03-01, 28 February is a Sunday",
    })
    void the_last_day_after_an_extension(LocalDate received, LocalDate last, String why) {
        assertThat(TERMS.extendedTo(received)).as(why).isEqualTo(last);
    }

    @Test
    void on_every_day_of_four_years_it_is_a_month_and_at_most_a_few_days_that_are_no_working_days_more() {
        days().forEach(received -> {
            LocalDate last = TERMS.answerBy(received);
            LocalDate month = received.plusMonths(1);
            assertThat(last).isAfterOrEqualTo(month).isBefore(month.plusDays(6));
            assertThat(CALENDAR.isWorkingDay(last)).isTrue();
            for (LocalDate day = month; day.isBefore(last); day = day.plusDays(1)) {
                assertThat(CALENDAR.isWorkingDay(day)).as("%s between", day).isFalse();
            }
            assertThat(TERMS.extendedTo(received)).isAfter(last.plusMonths(1)).isAfterOrEqualTo(received.plusMonths(3));
        });
    }

    @Test
    void whoever_asks_later_never_gets_an_earlier_last_day() {
        days().forEach(received -> {
            assertThat(TERMS.answerBy(received.plusDays(1))).isAfterOrEqualTo(TERMS.answerBy(received));
            assertThat(TERMS.extendedTo(received.plusDays(1))).isAfterOrEqualTo(TERMS.extendedTo(received));
        });
    }

    @Test
    void it_is_soon_in_the_last_week_and_overdue_after_the_last_day() {
        LocalDate received = LocalDate.of(2026, 9, 15);
        LocalDate last = TERMS.answerBy(received);
        assertThat(TERMS.progress(received, last, last.minusDays(8))).isEqualTo(RequestProgress.OPEN);
        assertThat(TERMS.progress(received, last, last.minusDays(7))).isEqualTo(RequestProgress.SOON);
        assertThat(TERMS.progress(received, last, last)).isEqualTo(RequestProgress.SOON);
        assertThat(TERMS.progress(received, last, last.plusDays(1))).isEqualTo(RequestProgress.OVERDUE);
    }

    @Test
    void what_came_before_the_law_has_no_term() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> TERMS.answerBy(LocalDate.of(2018, 5, 24)))
                .withMessage("request.too-long-ago");
    }

    @Test
    void one_objects_within_six_weeks() {
        LocalDate monday = LocalDate.of(2026, 2, 23);
        assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(TERMS.objectBy(monday)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    private static Stream<LocalDate> days() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return from.datesUntil(from.plusYears(3));
    }
}
