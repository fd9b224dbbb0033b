package nl.regieloket.web.protection;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import nl.regieloket.kernel.costs.MeasuringCosts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Measures each request from before anything looks at it until it is answered. */
@WebListener
public class MeasuredRequests implements ServletRequestListener {
    @Inject
    private MeasuringCosts costs;

    /** In milliseconds: far more than finding something and refusing it takes, and less than anybody waits for. */
    @Inject
    @ConfigProperty(name = "regieloket.beat", defaultValue = "100")
    private long beat;

    @SuppressWarnings("NullAway.Init") // injected
    public MeasuredRequests() {}

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        EvenTiming.begin(Duration.ofMillis(beat));
        costs.begin();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        EvenTiming.end();
        costs.end();
    }
}
