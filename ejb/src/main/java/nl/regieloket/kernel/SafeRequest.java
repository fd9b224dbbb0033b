package nl.regieloket.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked once while one request is answered that changes nothing (RFC 9110, 9.2.1): such a page asks the gate
 * about one case as often as it has parts. An act remembers nothing, nor does a timer; and a request is over before
 * anybody could tell that something ended meanwhile.
 */
public final class SafeRequest {
    private static final ThreadLocal<@Nullable SafeRequest> CURRENT = new ThreadLocal<>();

    private final Map<Object, Object> remembered = new HashMap<>();

    private SafeRequest() {}

    /** From here on this thread answers a request that changes nothing. */
    public static void begin() {
        CURRENT.set(new SafeRequest());
    }

    /** It is answered, or it turned out to change something. */
    public static void end() {
        CURRENT.remove();
    }

    /** What was remembered under this key, or else something fresh, which only such a request remembers. */
    public static <T> T remembered(Object key, Class<T> type, Supplier<T> fresh) {
        SafeRequest request = CURRENT.get();
        return request == null ? fresh.get() : type.cast(request.remembered.computeIfAbsent(key, _ -> fresh.get()));
    }
}
