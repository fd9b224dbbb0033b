package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Algemene termijnenwet, article 3. */
class DutchHolidaysTest {
    @Test
    void these_are_the_holidays_of_2026() {
        assertThat(DutchHolidays.of(2026).stream().sorted())
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 5, 5),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void easter_falls_on(int year, LocalDate day) {
        assertThat(DutchHolidays.easter(year)).isEqualTo(day);
    }

    @Test
    void kings_day_gives_way_to_a_sunday() {
        assertThat(DutchHolidays.isHoliday(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(DutchHolidays.isHoliday(LocalDate.of(2025, 4, 27))).isFalse();
        assertThat(DutchHolidays.isHoliday(LocalDate.of(2026, 4, 27))).isTrue();
        assertThat(DutchHolidays.isHoliday(LocalDate.of(2026, 4, 26))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2030})
    void liberation_day_counts_every_year_and_not_once_in_five(int year) {
        assertThat(DutchHolidays.isHoliday(LocalDate.of(year, 5, 5))).isTrue();
    }

    @Test
    void two_holidays_may_fall_on_one_day() {
        // Ascension and 5 May
        assertThat(DutchHolidays.of(2016)).hasSize(8).contains(LocalDate.of(2016, 5, 5));
    }
}
