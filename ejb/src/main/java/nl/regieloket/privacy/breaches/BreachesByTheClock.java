package nl.regieloket.privacy.breaches;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.BusinessClock;

/** What happens to breaches by time alone. */
@Stateless
public class BreachesByTheClock {
    private static final int AT_ONCE = 100;

    @Inject
    private DataBreaches breaches;

    @Inject
    private BreachWork work;

    @Inject
    private Access access;

    @Inject
    private IdentifyingActors actors;

    @Inject
    private BusinessClock clock;

    /** Those of which the privacy officers are to be reminded now. */
    public List<BreachId> due(int most) {
        return breaches.toRemindOf(clock.now(), most);
    }

    /** Makes the end of the 72 hours work, once. */
    public void remind(BreachId id) {
        breaches.held(id).filter(DataBreach::clockRuns).ifPresent(breach -> {
            work.remind(access.permit(actors.timer("breaches"), BreachAction.WATCH, breach.subject()), breach);
            breach.reminded();
        });
    }

    /** Removes some of the records whose last day is past; the next round goes on. */
    public void forget() {
        breaches.removeOld(clock.today(), AT_ONCE);
    }
}
