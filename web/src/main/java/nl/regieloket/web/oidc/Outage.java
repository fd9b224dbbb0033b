package nl.regieloket.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Spares everybody the wait for an identity provider that just did not answer: for some seconds all are told at once,
 * then one tries again while the others are still told. Without this, a provider that hangs would hold every thread.
 */
@ApplicationScoped
public class Outage {
    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST_TRY =
            Duration.ofMillis(IdentityProvider.CONNECT_MILLIS + IdentityProvider.READ_MILLIS);

    private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.MIN);

    @Inject
    Clock clock;

    /** A question to the identity provider. */
    interface Question<T> {
        T ask() throws IOException;
    }

    <T> T during(Question<T> question) throws ProviderUnavailable {
        Instant before = silentUntil.get();
        if (!before.equals(Instant.MIN) && !mayTry(before)) {
            throw new ProviderUnavailable(new IOException("it did not answer just now"));
        }
        try {
            T answer = question.ask();
            silentUntil.set(Instant.MIN);
            return answer;
        } catch (IOException e) {
            silentUntil.set(clock.instant().plus(SILENCE));
            throw new ProviderUnavailable(e);
        }
    }

    private boolean mayTry(Instant until) {
        Instant now = clock.instant();
        return !now.isBefore(until) && silentUntil.compareAndSet(until, now.plus(LONGEST_TRY));
    }
}
