package nl.regieloket.retries;

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

/** Forgets each hour the answers that were kept for a day. */
@Stateless
public class ForgettingAnswers {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private GivenAnswers answers;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void onTime() {
        Rounds.round(
                ForgettingAnswers.class,
                () -> context.getBusinessObject(ForgettingAnswers.class).forget());
    }

    /** Forgets those whose time is over. */
    public void forget() {
        answers.removeBegunBefore(clock.instant().minus(KEPT));
    }
}
