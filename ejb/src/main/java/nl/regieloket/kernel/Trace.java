package nl.regieloket.kernel;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The thread of one request or one round of a timer through everything that it leaves behind: the trail, the processing
 * log, the log of the server, and other systems (W3C Trace Context).
 *
 * @param id 32 hexadecimal digits in lower case, not all zero: the same in every system that the request passes
 * @param span 16 such digits: this one piece of work of ours
 * @param parent the span of who called us; null: it began here
 */
public record Trace(String id, String span, @Nullable String parent) {
    /** The header in which a trace travels. */
    public static final String HEADER = "traceparent";

    private static final Pattern TRACEPARENT =
            Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?");
    private static final String FIRST_VERSION = "00";
    private static final String NO_VERSION = "ff";
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    private static final int ID_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** A trace that begins here. */
    public static Trace begin() {
        return new Trace(random(ID_BYTES), random(SPAN_BYTES), null);
    }

    /** Goes on with what a caller sent; a trace that begins here when he sent none or none that the standard allows. */
    public static Trace continued(@Nullable String traceparent) {
        return read(traceparent).orElseGet(Trace::begin);
    }

    private static Optional<Trace> read(@Nullable String traceparent) {
        if (traceparent == null) {
            return Optional.empty();
        }
        var read = TRACEPARENT.matcher(traceparent);
        if (!read.matches()) {
            return Optional.empty();
        }
        boolean tooLong = read.group(1).equals(FIRST_VERSION) && read.group(4) != null; // later versions may add
        boolean empty = read.group(2).equals(NO_TRACE) || read.group(3).equals(NO_SPAN);
        return tooLong || empty || read.group(1).equals(NO_VERSION)
                ? Optional.empty()
                : Optional.of(new Trace(read.group(2), random(SPAN_BYTES), read.group(3)));
    }

    /** The trace of what runs on this thread; empty outside of a request and of a round. */
    public static Optional<Trace> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes this the trace of the thread, until {@link #leave}. */
    public void enter() {
        CURRENT.set(this);
    }

    /** Ends the trace of the thread, which works for somebody else next. */
    public static void leave() {
        CURRENT.remove();
    }

    /** Does work under this trace, and puts back afterwards what was the trace before. */
    public void around(Runnable work) {
        Trace before = CURRENT.get();
        enter();
        try {
            work.run();
        } finally {
            if (before == null) {
                leave();
            } else {
                before.enter();
            }
        }
    }

    /** As it goes out: always recorded, because the trail and the processing log take no samples. */
    public String traceparent() {
        return FIRST_VERSION + "-" + id + "-" + span + "-01";
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        drawn[0] |= 1; // never all zero
        return HexFormat.of().formatHex(drawn);
    }
}
