package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.csv.DutchValues;
import org.junit.jupiter.api.Test;

/** A date that nobody can mean is refused where it is read, long before the database does. */
class KnownDatesTest {
    @Test
    void the_days_of_three_centuries_can_be_meant() {
        assertThat(KnownDates.parse("1900-01-01")).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(KnownDates.parse("2199-12-31")).isEqualTo(LocalDate.of(2199, 12, 31));
    }

    @Test
    void every_other_is_no_date() {
        for (String text : new String[] {"1899-12-31", "2200-01-01", "+99999-01-01", "0026-04-02", "2026-02-30", "x"}) {
            assertThatThrownBy(() -> KnownDates.parse(text)).hasMessage("date.invalid");
        }
    }

    @Test
    void a_table_is_read_in_the_same_range() {
        assertThat(DutchValues.date("2-4-2026")).isPresent();
        assertThat(DutchValues.date("2-4-0026")).isEmpty();
        assertThat(DutchValues.date("2-4-9999")).isEmpty();
    }

    @Test
    void a_moment_beyond_any_calendar_is_none_that_can_be_meant() {
        assertThat(KnownDates.include(Instant.MAX)).isFalse();
        assertThat(KnownDates.include(Instant.MIN)).isFalse();
        assertThat(KnownDates.include(Instant.parse("2026-04-02T07:00:00Z"))).isTrue();
    }
}
