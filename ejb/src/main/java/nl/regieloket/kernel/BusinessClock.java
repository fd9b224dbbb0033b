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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

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
        entityManager
                .createNativeQuery("update business_clock set offset_millis = ? where id = 1")
                .setParameter(1, next.toMillis())
                .executeUpdate();
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
            List<?> rows = entityManager
                    .createNativeQuery("select offset_millis from business_clock where id = 1")
                    .getResultList();
            // what was just set here is not committed yet: the row still says what was before
            if (!clock.instant().isBefore(followsFrom)) {
                offset = rows.isEmpty() ? Duration.ZERO : Duration.ofMillis(((Number) rows.getFirst()).longValue());
            }
        }
    }
}
