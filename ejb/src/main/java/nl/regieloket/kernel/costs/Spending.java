package nl.regieloket.kernel.costs;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How the time of one request is divided; at each moment it goes to one cost. Of one thread. */
final class Spending {
    private static final ThreadLocal<Spending> REQUEST = new ThreadLocal<>();

    private final Map<Cost, Long> spent = new EnumMap<>(Cost.class);
    private final LongSupplier nanoseconds;
    private Cost now = Cost.WORK;
    private long since;

    Spending(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.since = nanoseconds.getAsLong();
    }

    static void begin() {
        REQUEST.set(new Spending(System::nanoTime));
    }

    /** Null: this thread works for no request. */
    static @Nullable Spending ofThisRequest() {
        return REQUEST.get();
    }

    static void forget() {
        REQUEST.remove();
    }

    /** From now on the time goes to this cost; returns to which it went. */
    Cost goOn(Cost cost) {
        long at = nanoseconds.getAsLong();
        spent.merge(now, at - since, Long::sum);
        since = at;
        Cost before = now;
        now = cost;
        return before;
    }

    /** What went to each cost until now; none where nothing did. */
    Map<Cost, Duration> soFar() {
        goOn(now);
        Map<Cost, Duration> all = new EnumMap<>(Cost.class);
        spent.forEach((cost, nanos) -> all.put(cost, Duration.ofNanos(nanos)));
        return all;
    }
}
