package nl.regieloket.proposals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.ClaimId;

/** Tells what a day brought to a pause: that it is in force, that its end comes near, that it is over. */
@Dependent
class PauseNews {
    @Inject
    private Proposals proposals;

    @Inject
    private Addressing addressing;

    @Inject
    private CommitmentNews news;

    @Inject
    private BusinessClock clock;

    void tell(Permit<?> permit, Commitment pause, PassingDays.DayPassed passed) {
        LocalDate until = pause.lastDay();
        switch (passed) {
            case NOTHING -> {}
            case CAME_INTO_FORCE -> {
                if (until != null) {
                    news.inForce(permit, pause, until);
                }
            }
            case ENDS_SOON -> {
                if (until != null) {
                    news.endsSoon(permit, pause, until, canLastLonger(permit, pause));
                }
            }
            case ENDED -> news.over(permit, pause);
        }
    }

    /** What would have made it last longer will not: who was warned of its end has to think of that once more. */
    void lastsNoLonger(Permit<?> permit, Commitment pause) {
        LocalDate until = pause.lastDay();
        if (until != null && pause.endsSoon(clock.today()) && canLastLonger(permit, pause)) {
            news.endsSoonAfterAll(permit, pause, until);
        }
    }

    /** Whether there is a claim left for which nobody asked that. */
    private boolean canLastLonger(Permit<?> permit, Commitment pause) {
        Set<ClaimId> still = Addressing.stillOf(addressing.known(permit, pause.claims()), pause);
        return !new AskedBefore(proposals.partsOf(pause.caseFile()), clock.today())
                .leftToExtend(pause.id(), still)
                .isEmpty();
    }
}
