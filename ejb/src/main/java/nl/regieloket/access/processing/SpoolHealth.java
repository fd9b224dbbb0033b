package nl.regieloket.access.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the processing log fares, as the check {@code processing-log} of {@code /health/ready}: down where a read can't be
 * spooled, with the age of what waits longest for the database.
 */
@Readiness
@ApplicationScoped
public class SpoolHealth implements HealthCheck {
    private static final long MILLIS = 1000;

    @Inject
    Spool spool;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("processing-log").status(spool.isWritable());
        try {
            long now = clock.millis();
            return response.withData(
                            "oldestSeconds",
                            spool.oldest()
                                    .map(oldest -> Math.max(0, now - oldest) / MILLIS)
                                    .orElse(0L))
                    .build();
        } catch (IOException e) {
            return response.down().build();
        }
    }
}
