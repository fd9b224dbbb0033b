package nl.regieloket.privacy.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.Problem;
import org.junit.jupiter.api.Test;

/** AVG 33 lid 1: 72 hours after having become aware of it. */
class BreachTermsTest {
    private final BreachTerms terms = BreachTerms.packaged();

    @Test
    void the_hours_run_through_the_weekend() {
        Instant fridayAfternoon = Instant.parse("2026-11-20T16:30:00Z");
        assertThat(terms.tellBy(fridayAfternoon)).isEqualTo("2026-11-23T16:30:00Z");
        assertThat(terms.remindAt(fridayAfternoon)).isEqualTo("2026-11-22T16:30:00Z");
    }

    @Test
    void they_are_real_hours_on_the_night_that_the_clock_goes_forward() {
        Instant saturdayAtNoon = Instant.parse("2026-03-28T11:00:00Z"); // noon in winter time
        assertThat(terms.tellBy(saturdayAtNoon))
                .as("one in the afternoon in summer time")
                .isEqualTo("2026-03-31T11:00:00Z");
    }

    @Test
    void a_record_is_kept_for_five_years_after_it_was_closed() {
        assertThat(terms.keptUntil(LocalDate.of(2026, 11, 23))).isEqualTo("2031-11-23");
    }

    @Test
    void what_the_table_does_not_tell_is_not_guessed() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> terms.tellBy(Instant.parse("2018-05-24T10:00:00Z")));
    }
}
