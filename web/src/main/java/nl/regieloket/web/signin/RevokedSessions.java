package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions that the identity provider ended. Every request asks here, so that they end at once. Kept as long as the
 * realm lets a session live; across several servers this map belongs in the data grid.
 */
@ApplicationScoped
public class RevokedSessions {
    private static final Duration LONGEST_SESSION = Duration.ofHours(10);

    private final Map<String, Instant> revoked = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    void revoke(String providerSession) {
        Instant now = clock.instant();
        revoked.values().removeIf(end -> end.isBefore(now));
        revoked.put(providerSession, now.plus(LONGEST_SESSION));
    }

    boolean isRevoked(String providerSession) {
        return revoked.containsKey(providerSession);
    }
}
