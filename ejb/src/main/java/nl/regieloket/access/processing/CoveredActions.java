package nl.regieloket.access.processing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.kernel.BusinessClock;

/** Stops the start while a right reads for no processing activity, or for several. */
@Startup
@Singleton
public class CoveredActions {
    @Inject
    ProcessingActivities activities;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void require() {
        activities.requireCovers(Access.actions(), clock.today());
    }
}
