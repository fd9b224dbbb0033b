package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void a_round_that_fails_does_not_reach_the_server_which_would_drop_its_timer() {
        assertThatNoException()
                .isThrownBy(() -> Rounds.round(RoundsTest.class, () -> {
                    throw new IllegalStateException("the database is away");
                }));
    }

    @Test
    void a_round_does_its_work_once() {
        List<String> done = new ArrayList<>();
        Rounds.round(RoundsTest.class, () -> done.add("sealed"));
        assertThat(done).containsExactly("sealed");
    }

    /** DA-16: what a timer does can be followed like what people do. */
    @Test
    void each_round_has_a_trace_of_its_own() {
        List<String> traces = new ArrayList<>();
        Runnable work = () -> traces.add(Trace.current().orElseThrow().id());
        Rounds.round(RoundsTest.class, work);
        Rounds.round(RoundsTest.class, work);
        assertThat(traces).hasSize(2).doesNotHaveDuplicates();
        assertThat(Trace.current()).isEmpty();
    }

    @Test
    void one_that_fails_holds_up_no_other_and_waits_for_the_next_round() {
        List<String> due = new ArrayList<>(List.of("first", "broken", "last"));
        Rounds.each(RoundsTest.class, limit -> List.copyOf(due), one -> {
            if (one.equals("broken")) {
                throw new IllegalStateException("it can't be done");
            }
            due.remove(one);
        });
        assertThat(due).containsExactly("broken");
    }
}
