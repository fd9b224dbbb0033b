package nl.regieloket.web.protection;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Lets time tell nothing of what is hidden: what is not there is looked for in vain, and what is locked is found and then
 * refused, which takes a little longer. Both are answered on a beat, counted from when the request came in, and so is a
 * search, which finds and leaves out.
 */
public final class EvenTiming {
    private static final ThreadLocal<@Nullable EvenTiming> REQUEST = new ThreadLocal<>();

    private final long begun = System.nanoTime();
    private final long beat;
    private boolean waited;

    private EvenTiming(long beat) {
        this.beat = beat;
    }

    /** A request came in; nothing of it waits where the beat is zero. */
    static void begin(Duration beat) {
        REQUEST.set(new EvenTiming(beat.toNanos()));
    }

    /** It is answered. */
    static void end() {
        REQUEST.remove();
    }

    /** Waits for the next beat of this request; once, and with nothing held that others wait for. */
    public static void await() {
        EvenTiming request = REQUEST.get();
        if (request == null || request.waited || request.beat == 0) {
            return;
        }
        request.waited = true;
        long now = System.nanoTime();
        long until = now + left(now - request.begun, request.beat);
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Waits where a refusal says that something is not there, be it of a whole request or beside a field. */
    public static void await(Problem refusal) {
        if (refusal instanceof Problem.Missing
                || (refusal instanceof Problem.Invalid invalid
                        && invalid.violations().stream()
                                .anyMatch(violation -> violation.code().endsWith(".unknown")))) {
            await();
        }
    }

    /** How long it is to the next beat, for a request that took so long already; all in nanoseconds. */
    static long left(long taken, long beat) {
        return beat - taken % beat;
    }
}
