package nl.regieloket.drafts;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.regieloket.kernel.Rounds;

/** Forgets at night what nobody went on typing for seven days. */
@Stateless
public class ForgettingDrafts {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "3", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void onTime() {
        Rounds.round(
                ForgettingDrafts.class,
                () -> context.getBusinessObject(ForgettingDrafts.class).forget());
    }

    /** Forgets those whose time is over. */
    public void forget() {
        drafts.removeOlderThan(clock.instant().minus(KEPT));
    }
}
