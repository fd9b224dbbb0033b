package nl.regieloket.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Strictly rising UUIDs of version 7 (RFC 9562): millisecond, then a counter of 12 bits that borrows from the next
 * millisecond when it runs over, then 62 random bits. Rising keys keep the indexes of the database small.
 */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /** Below every id that is made from that moment on, and above all that were made before it. */
    public static UUID from(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000L, 0x8000_0000_0000_0000L);
    }

    public static UUID next() {
        long floor = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, floor));
        long high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xfff);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
