package nl.regieloket.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.operations.SettingBusinessClock;
import nl.regieloket.organisations.OfficerFunction;

/** Moves the business clock for a test, and back to the real time after it: other tests live in today. */
@Dependent
public class Days {
    @Inject
    private SettingBusinessClock setting;

    @Inject
    private BusinessClock clock;

    @Inject
    private Clock realClock;

    @Inject
    private Parties parties;

    public LocalDate today() {
        return clock.today();
    }

    /** Makes it noon of that day, in one step. */
    public void jumpTo(LocalDate day) {
        set(day.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
    }

    /** The real time again. */
    public void goBack() {
        set(realClock.instant());
    }

    private void set(Instant moment) {
        Actor administrator = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
        setting.set(administrator, moment);
    }
}
