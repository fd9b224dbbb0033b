package nl.regieloket.web.protection;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import nl.regieloket.kernel.costs.MeasuringCosts;

/** Measures each request from before anything looks at it until it is answered. */
@WebListener
public class MeasuredRequests implements ServletRequestListener {
    @Inject
    private MeasuringCosts costs;

    @SuppressWarnings("NullAway.Init") // injected
    public MeasuredRequests() {}

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        costs.begin();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        costs.end();
    }
}
