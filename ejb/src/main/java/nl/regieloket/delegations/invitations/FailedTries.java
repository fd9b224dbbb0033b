package nl.regieloket.delegations.invitations;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;

/** Counts codes that open nothing, in transactions of their own, and stops who tries too often. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailedTries {
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private Tries tries;

    @Inject
    private Clock clock;

    /** Refuses who failed five times in a quarter of an hour: {@link Problem.TooOften} {@code invitation.too-often}. */
    public void requireFew(PersonId person) {
        if (tries.of(person, clock.instant().minus(WINDOW)) >= MOST) {
            throw new Problem.TooOften("invitation.too-often");
        }
    }

    public void count(PersonId person) {
        tries.add(new FailedTry(person, clock.instant()));
    }
}
