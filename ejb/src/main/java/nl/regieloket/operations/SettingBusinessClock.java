package nl.regieloket.operations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.KnownDates;
import nl.regieloket.kernel.Problem;

/** Moves the business clock of a demo or test; refused where the configuration does not allow it. */
@Boundary
@Stateless
public class SettingBusinessClock {
    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<BusinessClockSet> changes;

    public void set(Actor actor, Instant moment) {
        access.permitAtWork(actor, OperationsAction.SET_CLOCK);
        if (!KnownDates.include(moment)) {
            throw new Problem.Invalid("moment", "date.invalid");
        }
        clock.set(moment);
        changes.fire(new BusinessClockSet(moment));
    }
}
