package nl.regieloket.kernel.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Tells the monitoring how the time of requests is divided, in {@code regieloket_request_microseconds_total} with the tag
 * {@code cost}: of all requests together, so that nothing can be learned of one. Counters, because Payara gives the mean
 * of a timer in another unit than its sum.
 */
@ApplicationScoped
public class MeasuringCosts {
    private static final Metadata TIME = Metadata.builder()
            .withName("regieloket_request_microseconds")
            .withDescription("Time of the server in requests, by what it went to")
            .build();
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("regieloket_requests")
            .withDescription("Requests that were answered")
            .build();

    @Inject
    private MetricRegistry metrics;

    @SuppressWarnings("NullAway.Init") // injected
    public MeasuringCosts() {}

    /** From here on this thread works for a request. */
    public void begin() {
        Spending.begin();
    }

    /** It is answered. */
    public void end() {
        Spending spending = Spending.ofThisRequest();
        Spending.forget();
        if (spending != null) {
            metrics.counter(REQUESTS).inc();
            spending.soFar().forEach((cost, time) -> counter(cost).inc(TimeUnit.MICROSECONDS.convert(time)));
        }
    }

    private Counter counter(Cost cost) {
        return metrics.counter(TIME, new Tag("cost", cost.tag()));
    }
}
