package nl.regieloket.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of dates and terms. It runs with the real one, and can be set to another moment for demo and tests where
 * {@code regieloket.clock.settable} is true; every server follows within two seconds. Legal days are counted in
 * Europe/Amsterdam.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Duration A_ROUND = Duration.ofSeconds(2);

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "regieloket.clock.settable", defaultValue = "false")
    private boolean settable;

    @Inject
    private ClockSetting setting;

    private volatile Duration offset = Duration.ZERO;
    private volatile Instant followsFrom = Instant.MIN;

    public Instant now() {
        return clock.instant().plus(offset);
    }

    /** The business day in the Netherlands. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The day in the Netherlands at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public boolean isSettable() {
        return settable;
    }

    /**
     * Sets the business clock; from there it runs on. Only {@code operations} calls this, behind a right.
     *
     * @throws Problem.Forbidden {@code clock.not-settable} where the configuration does not allow it
     */
    public void set(Instant moment) {
        if (!settable) {
            throw new Problem.Forbidden("clock.not-settable");
        }
        Duration next = Duration.between(clock.instant(), moment);
        setting.put(next);
        followsFrom = clock.instant().plus(A_ROUND);
        offset = next;
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyTwoSeconds() {
        Rounds.round(BusinessClock.class, this::follow);
    }

    @PostConstruct
    void follow() {
        if (settable) {
            Duration written = setting.offset();
            // what was just set here is not committed yet: the row still says what was before
            if (!clock.instant().isBefore(followsFrom)) {
                offset = written;
            }
        }
    }
}
