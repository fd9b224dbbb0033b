package nl.regieloket.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.regieloket.kernel.Problem;

/** Acts that happen at the same moment, each in a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** What somebody does. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    /** Does all of these together; answers for each the code of its refusal, or an empty text when it was done. */
    public static List<String> all(Act... acts) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        List<Callable<String>> calls = Arrays.stream(acts)
                .map(act -> (Callable<String>) () -> {
                    together.await();
                    return refusal(act);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            return threads.invokeAll(calls).stream().map(AtOnce::answer).toList();
        }
    }

    /** Does it; answers the code of its refusal, or an empty text when it was done. */
    static String refusal(Act act) throws Exception {
        try {
            act.run();
            return "";
        } catch (Problem refusal) {
            return refusal.code();
        }
    }

    private static String answer(Future<String> done) {
        try {
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("Not a refusal, but a fault", e.getCause());
        }
    }
}
