package nl.regieloket.kernel;

import java.lang.System.Logger.Level;

/**
 * Runs the rounds of timers. A server that sees two rounds in a row fail drops the timer for good; so a round that fails,
 * because the database is away for some seconds, is told in the log, and the next one comes in its time.
 */
public final class Rounds {
    private Rounds() {}

    /**
     * Runs one round.
     *
     * @param timer the bean whose round it is; the method must be outside a transaction, because one that rolls back
     *     counts as a failure too
     */
    public static void round(Class<?> timer, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            System.getLogger(timer.getName()).log(Level.WARNING, "A round failed; the next one tries again", e);
        }
    }
}
