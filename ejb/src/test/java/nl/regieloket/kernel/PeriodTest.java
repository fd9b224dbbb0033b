package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 7);

    private final Period pause = new Period(FIRST, LAST);
    private final Period open = new Period(FIRST, null);

    @Test
    void both_its_ends_count() {
        assertThat(pause.includes(FIRST)).isTrue();
        assertThat(pause.includes(LAST)).isTrue();
        assertThat(pause.includes(FIRST.minusDays(1))).isFalse();
        assertThat(pause.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_period_may_last_one_day_but_not_less() {
        assertThat(new Period(FIRST, FIRST).includes(FIRST)).isTrue();
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new Period(FIRST, FIRST.minusDays(1)))
                .extracting(Problem::code)
                .isEqualTo("period.ends-before-it-starts");
    }

    @Test
    void without_an_end_it_goes_on() {
        assertThat(open.includes(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(open.includes(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void it_includes_another_only_wholly() {
        assertThat(pause.includes(pause)).isTrue();
        assertThat(open.includes(pause)).isTrue();
        assertThat(open.includes(open)).isTrue();
        assertThat(pause.includes(open)).isFalse();
        assertThat(pause.includes(new Period(FIRST.minusDays(1), LAST))).isFalse();
        assertThat(pause.includes(new Period(FIRST, LAST.plusDays(1)))).isFalse();
    }
}
