package nl.regieloket.sharing;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.operations.BusinessClockSet;
import nl.regieloket.sharing.rules.ShareForm;

/**
 * Ends offers by what happens around them: nobody answered in time, the last day is over, the case was closed or another
 * directs it. Each by date in a transaction of its own, so that one that can't be done holds up no other.
 */
@Stateless
public class PassingShareDays {
    @Inject
    private ShareOffers offers;

    @Inject
    private ShareDoor door;

    @Inject
    private ClosingShares closing;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private BusinessClock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "22", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        Rounds.round(PassingShareDays.class, this::passAll);
    }

    /** A clock that was set forward brings at once what the days between would have brought. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clockWasSet(@Observes(during = TransactionPhase.AFTER_SUCCESS) BusinessClockSet set) {
        passAll();
    }

    /** A case that is closed is shared no more; of one that somebody else directs, nobody takes over what the other offered. */
    public void directionChanged(@Observes CasemanagerChanged change) {
        boolean closed = change.next() == null;
        for (ShareOffer found : offers.alive(change.caseFile())) {
            boolean falls = closed || (found.isOpen() && found.form() == ShareForm.HAND_OVER);
            if (falls && (found.isOpen() || found.stands())) {
                fall(timer(), found.id());
            }
        }
    }

    private void fall(Actor timer, ShareOfferId id) {
        var open = door.byClock(timer, id);
        if (open.offer().isOpen()) {
            closing.end(open.permit(), open.offer(), ShareStatus.WITHDRAWN, null);
        } else if (open.offer().stands()) {
            closing.end(open.permit(), open.offer(), ShareStatus.ENDED, null);
        }
    }

    private void passAll() {
        Actor timer = timer();
        PassingShareDays self = context.getBusinessObject(PassingShareDays.class);
        Rounds.each(PassingShareDays.class, self::due, id -> self.pass(timer, id));
    }

    /** Whose last day is over. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<ShareOfferId> due(int limit) {
        return offers.due(clock.today(), limit);
    }

    /** Lets this one lapse or end. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(Actor timer, ShareOfferId id) {
        var open = door.byClock(timer, id);
        ShareOffer offer = open.offer();
        if (offer.isOpen() && offer.answerBy().isBefore(clock.today())) {
            closing.end(open.permit(), offer, ShareStatus.LAPSED, null);
        } else if (offer.stands() && isOver(offer)) {
            closing.end(open.permit(), offer, ShareStatus.ENDED, null);
        }
    }

    private boolean isOver(ShareOffer offer) {
        var until = offer.until();
        return until != null && until.isBefore(clock.today());
    }

    private Actor timer() {
        return identifying.timer("passing-share-days");
    }
}
