package nl.regieloket.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether something was found and refused, or looked for in vain, is answered at the same moments (E8). */
class EvenTimingTest {
    private static final long BEAT = 100_000_000;

    @AfterEach
    void it_is_answered() {
        EvenTiming.end();
    }

    @Test
    void the_answer_comes_no_sooner_than_the_next_beat() {
        assertThat(EvenTiming.left(0, BEAT)).isEqualTo(BEAT);
        assertThat(EvenTiming.left(9_000_000, BEAT)).isEqualTo(91_000_000);
        assertThat(EvenTiming.left(9_700_000, BEAT)).isEqualTo(90_300_000);
    }

    @Test
    void what_took_longer_than_a_beat_waits_for_the_one_after() {
        assertThat(EvenTiming.left(130_000_000, BEAT)).isEqualTo(70_000_000);
    }

    @Test
    void a_request_waits_and_what_is_none_does_not() {
        EvenTiming.await();
        long start = System.nanoTime();
        EvenTiming.begin(Duration.ofNanos(BEAT));
        EvenTiming.await();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(BEAT);
    }
}
