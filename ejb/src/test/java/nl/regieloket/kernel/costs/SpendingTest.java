package nl.regieloket.kernel.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What guarding costs is told apart from the work, without counting anything twice. */
class SpendingTest {
    private final AtomicLong clock = new AtomicLong();
    private final Spending spending = new Spending(clock::get);

    @Test
    void what_is_called_within_a_cost_counts_there_and_not_twice() {
        passes(5);
        Cost work = spending.goOn(Cost.GATE);
        passes(3);
        Cost gate = spending.goOn(Cost.TRAIL);
        passes(2);
        spending.goOn(gate);
        passes(4);
        spending.goOn(work);
        passes(1);

        assertThat(spending.soFar())
                .containsOnlyKeys(Cost.WORK, Cost.GATE, Cost.TRAIL)
                .containsEntry(Cost.WORK, Duration.ofMillis(6))
                .containsEntry(Cost.GATE, Duration.ofMillis(7))
                .containsEntry(Cost.TRAIL, Duration.ofMillis(2));
    }

    @Test
    void a_request_that_asks_nothing_is_work_alone() {
        passes(9);
        assertThat(spending.soFar()).containsOnlyKeys(Cost.WORK);
    }

    @Test
    void outside_of_a_request_nothing_is_measured() {
        Spending.forget();
        assertThat(Spending.ofThisRequest()).isNull();
        Spending.begin();
        assertThat(Spending.ofThisRequest()).isNotNull();
        Spending.forget();
        assertThat(Spending.ofThisRequest()).isNull();
    }

    private void passes(int milliseconds) {
        clock.addAndGet(Duration.ofMillis(milliseconds).toNanos());
    }
}
