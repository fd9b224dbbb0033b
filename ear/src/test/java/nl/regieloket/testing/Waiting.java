package nl.regieloket.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Looks again until something happened that a timer or another thread does. */
public final class Waiting {
    private static final Duration AT_MOST = Duration.ofSeconds(40);

    private Waiting() {}

    public static void until(BooleanSupplier happened) {
        Instant end = Instant.now().plus(AT_MOST);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not happen within " + AT_MOST);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
