package nl.regieloket.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one producer of the real clock, for tokens, trail, grants and sessions. Dates and terms: {@link BusinessClock}. */
@ApplicationScoped
class Clocks {
    @Produces
    @Dependent
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
