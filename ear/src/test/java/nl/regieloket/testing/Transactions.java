package nl.regieloket.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

/** Acts within one transaction that is rolled back at its end. */
@Dependent
public class Transactions {
    private static final String STATEMENTS =
            "select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'";

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
