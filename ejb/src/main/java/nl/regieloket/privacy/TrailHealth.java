package nl.regieloket.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.regieloket.audit.AnchoringTrail;
import nl.regieloket.audit.VerifyingTrail;
import nl.regieloket.audit.VerifyingTrail.Course;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How the trail is, as the check {@code trail} of {@code /health/ready}, for the operator's monitoring. It is always up:
 * a server that is taken out of service for a broken chain would stop the work of everybody.
 */
@Readiness
@ApplicationScoped
public class TrailHealth implements HealthCheck {
    @Inject
    private VerifyingTrail verifying;

    @Inject
    private AnchoringTrail anchoring;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder told = HealthCheckResponse.named("trail").up();
        try {
            told.withData("anchors", anchoring.outside().name().toLowerCase(Locale.ROOT));
            verifying.last().ifPresentOrElse(last -> tell(told, last), () -> told.withData("state", "not-verified"));
            verifying.waitingSince().ifPresent(since -> told.withData("waits-for-seal-since", since.toString()));
        } catch (RuntimeException e) { // the database is away, which other checks tell
            told.withData("state", "unknown");
        }
        return told.build();
    }

    private static void tell(HealthCheckResponseBuilder told, Course last) {
        told.withData("state", last.faults() == 0 ? "whole" : "broken")
                .withData("faults", last.faults())
                .withData("verified-up-to", last.position())
                .withData("verified-at", String.valueOf(last.endedAt()));
    }
}
