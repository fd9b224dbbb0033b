package nl.regieloket.delegations.pages;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.operations.BusinessClockSet;

/** Tells of each page whose days are over, in a transaction of its own, so that one that can't be done holds up no other. */
@Stateless
public class TurningPages {
    @Inject
    private DuePages pages;

    @Inject
    private Event<PageTurn> turns;

    @Inject
    private BusinessClock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "37", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        Rounds.round(TurningPages.class, this::turnAll);
    }

    /** A clock that was set forward brings at once what the days between would have brought. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clockWasSet(@Observes(during = TransactionPhase.AFTER_SUCCESS) BusinessClockSet set) {
        turnAll();
    }

    private void turnAll() {
        TurningPages self = context.getBusinessObject(TurningPages.class);
        Rounds.each(TurningPages.class, self::due, self::turn);
    }

    /** Which have their day by now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<UUID> due(int limit) {
        return pages.on(clock.today(), limit);
    }

    /** Brings this one up to date. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void turn(UUID invitation) {
        turns.fire(new PageTurn(invitation));
    }
}
