package nl.regieloket.proposals;

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
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Rounds;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.operations.BusinessClockSet;

/**
 * Does what happens to a commitment by date alone: it comes into force, its end comes near, it ends. Each in a
 * transaction of its own, so that one that can't be done holds up no other.
 */
@Stateless
public class PassingDays {
    private static final Set<CommitmentStatus> FALLEN =
            Set.of(CommitmentStatus.REFUSED, CommitmentStatus.WITHDRAWN, CommitmentStatus.CANCELLED);

    @Inject
    private Proposals proposals;

    @Inject
    private Doorway doorway;

    @Inject
    private PauseNews news;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private BusinessClock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        Rounds.round(PassingDays.class, this::passAll);
    }

    /** A clock that was set forward brings at once what the days between would have brought. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clockWasSet(@Observes(during = TransactionPhase.AFTER_SUCCESS) BusinessClockSet set) {
        passAll();
    }

    /** The end of a pause comes near after all: what was to make it last longer was refused, or taken back. */
    public void extensionFell(@Observes CommitmentChanged change) {
        if (FALLEN.contains(change.status())) {
            CommitmentId earlier =
                    proposals.existing(change.commitment()).request().extension();
            if (earlier != null) {
                var pause = doorway.part(timer(), CommitmentAction.PASS_DAY, earlier);
                news.lastsNoLonger(pause.permit(), pause.commitment());
            }
        }
    }

    private void passAll() {
        Actor timer = timer();
        PassingDays self = context.getBusinessObject(PassingDays.class);
        Rounds.each(PassingDays.class, self::due, id -> self.pass(timer, id));
    }

    /** Which have something to do today. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<CommitmentId> due(int limit) {
        return proposals.dueOn(clock.today(), limit);
    }

    /** Does all that the days until today bring to one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pass(Actor timer, CommitmentId id) {
        var open = doorway.part(timer, CommitmentAction.PASS_DAY, id);
        Commitment commitment = open.commitment();
        DayPassed passed;
        do {
            passed = commitment.pass(open.permit(), clock.today(), clock.now());
            news.tell(open.permit(), commitment, passed);
        } while (passed != DayPassed.NOTHING);
    }

    private Actor timer() {
        return identifying.timer("passing-days");
    }

    /** What a passing day did. */
    enum DayPassed {
        NOTHING,
        CAME_INTO_FORCE,
        ENDS_SOON,
        ENDED
    }
}
