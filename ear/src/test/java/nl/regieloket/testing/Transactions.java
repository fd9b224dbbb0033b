package nl.regieloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Acts within one transaction that is rolled back at its end. */
@Dependent
public class Transactions {
    private static final String STATEMENTS =
            "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'";

    /** Long enough for another to come to where it waits. */
    private static final int MEANWHILE = 1500;

    private static final int OFTEN = 6;
    private static final int MOST_READINGS = 100;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Stored stored;

    /** Does it, and then makes undone whatever it did in its transaction. */
    public void rolledBack(AtOnce.Act act) {
        try {
            transaction.begin();
            try {
                act.run();
            } finally {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Does one, and the other while the first is done but not committed yet: that one has to wait. Answers the code of the
     * refusal of the other, or an empty text when it was done too.
     */
    public String meanwhile(AtOnce.Act first, AtOnce.Act other) throws Exception {
        return allMeanwhile(first, List.of(other)).getFirst();
    }

    /** The same for several others. */
    public List<String> allMeanwhile(AtOnce.Act first, List<AtOnce.Act> others) throws Exception {
        try (var threads = Executors.newFixedThreadPool(others.size())) {
            transaction.begin();
            boolean done = false;
            List<Future<String>> waiting = new ArrayList<>();
            try {
                first.run();
                for (AtOnce.Act other : others) {
                    waiting.add(threads.submit(() -> AtOnce.refusal(other)));
                }
                Thread.sleep(MEANWHILE);
                assertThat(waiting).as("all wait for the first").noneMatch(Future::isDone);
                done = true;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
            List<String> refusals = new ArrayList<>();
            for (Future<String> other : waiting) {
                refusals.add(other.get());
            }
            return refusals;
        }
    }

    /** Does one, and meanwhile all of the other: that is committed before the first is. */
    public void overtaken(AtOnce.Act first, AtOnce.Act other) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            transaction.begin();
            boolean done = false;
            try {
                first.run();
                assertThat(thread.submit(() -> AtOnce.refusal(other)).get()).isEmpty();
                done = true;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        }
    }

    /**
     * How many statements the database is asked for a reading, those that begin and end its transactions included. The
     * timers ask too: the fewest of several readings are those of the reading alone.
     */
    public long statementsOf(Runnable reading) {
        long fewest = Long.MAX_VALUE;
        for (int seen = 0, tries = 0; seen < OFTEN && tries < MOST_READINGS; tries++) {
            long before = stored.number(STATEMENTS);
            reading.run();
            long asked = stored.number(STATEMENTS) - before;
            seen = asked < fewest ? 1 : asked == fewest ? seen + 1 : seen;
            fewest = Math.min(fewest, asked);
            pause();
        }
        return fewest;
    }

    /** Mail that just went into the outbox keeps the timers busy for a while. */
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
