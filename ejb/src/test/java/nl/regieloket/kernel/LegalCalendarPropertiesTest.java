package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every day of 2024 to 2035. */
class LegalCalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 4383;

    private final LegalCalendar calendar = new LegalCalendar();

    @Test
    void the_last_day_to_object_is_an_ordinary_day_at_least_42_days_after_sending() {
        assertThat(everyDay()).allSatisfy(sent -> {
            LocalDate last = calendar.lastDayToObject(sent);
            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(DutchHolidays.isHoliday(last)).isFalse();
            // the longest run of days off, with Christmas on Saturday or Easter, adds at most six
            assertThat(ChronoUnit.DAYS.between(sent, last)).isBetween(42L, 48L);
        });
    }

    @Test
    void every_year_has_nine_holidays_or_eight_where_two_meet() {
        for (int year = 2024; year <= 2035; year++) {
            assertThat(DutchHolidays.of(year)).hasSizeBetween(8, 9);
        }
    }

    @Test
    void sending_later_never_closes_earlier() {
        Seeds.each(random -> {
            LocalDate sent = day(random);
            LegalTerm term = LegalTerm.days(random.nextInt(1, 85));
            assertThat(calendar.lastDayOfTerm(sent.plusDays(1), term))
                    .isAfterOrEqualTo(calendar.lastDayOfTerm(sent, term));
        });
    }

    @Test
    void a_term_is_never_shortened_and_holds_two_ordinary_days_from_three_days_on() {
        Seeds.each(random -> {
            LocalDate event = day(random);
            int length = random.nextInt(3, 91);
            LocalDate last = calendar.lastDayOfTerm(event, LegalTerm.days(length));
            assertThat(last).isAfterOrEqualTo(event.plusDays(length));
            assertThat(event.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay))
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void working_days_are_counted_one_by_one() {
        Seeds.each(random -> {
            LocalDate event = day(random);
            int count = random.nextInt(1, 61);
            LocalDate reached = calendar.plusWorkingDays(event, count);
            assertThat(calendar.isWorkingDay(reached)).isTrue();
            assertThat(event.plusDays(1).datesUntil(reached.plusDays(1)).filter(calendar::isWorkingDay))
                    .hasSize(count);
        });
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static Stream<LocalDate> everyDay() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS));
    }
}
