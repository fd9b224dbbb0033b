package nl.regieloket.kernel;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Runs the rounds of timers. A server that sees two rounds in a row fail drops the timer for good; so a round that fails,
 * because the database is away for some seconds, is told in the log, and the next one comes in its time.
 */
public final class Rounds {
    private static final int AT_ONCE = 100;

    private Rounds() {}

    /**
     * Runs one round, under a trace of its own.
     *
     * @param timer the bean whose round it is; the method must be outside a transaction, because one that rolls back
     *     counts as a failure too
     */
    public static void round(Class<?> timer, Runnable work) {
        try {
            Trace.begin().around(work);
        } catch (RuntimeException e) {
            System.getLogger(timer.getName()).log(Level.WARNING, "A round failed; the next one tries again", e);
        }
    }

    /**
     * Does one thing after another until nothing is due. One that fails holds up no other: it is told in the log and left
     * for the next round.
     *
     * @param due those that are due, at most as many as it is asked for; each must be due no more once it was done
     */
    public static <T> void each(Class<?> timer, IntFunction<List<T>> due, Consumer<T> act) {
        Set<T> failed = new HashSet<>();
        List<T> next;
        do {
            next = due.apply(AT_ONCE + failed.size()).stream()
                    .filter(one -> !failed.contains(one))
                    .toList();
            for (T one : next) {
                try {
                    act.accept(one);
                } catch (RuntimeException e) {
                    failed.add(one);
                    System.getLogger(timer.getName()).log(Level.WARNING, "Left for the next round: " + one, e);
                }
            }
        } while (!next.isEmpty());
    }
}
