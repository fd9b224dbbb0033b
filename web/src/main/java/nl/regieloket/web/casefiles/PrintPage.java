package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import nl.regieloket.kernel.BusinessClock;

/** The overview on paper: when it was made. */
@Named("printPage")
@RequestScoped
public class PrintPage {
    @Inject
    private BusinessClock clock;

    public Instant getNow() {
        return clock.now();
    }
}
