package nl.regieloket.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A desk that opens at eight logs the questions of that morning too. */
class AskedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    @Test
    void today_without_a_time_is_now() {
        assertThat(Asked.at(TODAY, null, TODAY)).isNull();
        assertThat(Asked.at(null, null, TODAY)).isNull();
    }

    @Test
    void an_earlier_day_without_a_time_is_noon_of_that_day() {
        assertThat(Asked.at(TODAY.minusDays(1), null, TODAY)).isEqualTo(Instant.parse("2026-04-01T10:00:00Z"));
    }

    @Test
    void a_time_counts_where_the_desk_is() {
        assertThat(Asked.at(TODAY, LocalTime.of(8, 30), TODAY)).isEqualTo(Instant.parse("2026-04-02T06:30:00Z"));
    }
}
