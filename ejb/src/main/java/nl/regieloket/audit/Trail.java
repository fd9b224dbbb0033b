package nl.regieloket.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.costs.Cost;
import nl.regieloket.kernel.costs.Costly;

/** Writes the trail. Stands below access, so it takes no actor: the entry says who. */
@Costly(Cost.TRAIL)
@Boundary
@Stateless
public class Trail {
    @Inject
    private TrailLines lines;

    @Inject
    private Clock clock;

    /** Notes an act that was allowed, in the transaction of that act: either both stay or neither. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void allowed(TrailEntry entry) {
        lines.add(new TrailLine(entry, true, clock.instant()));
    }

    /** Notes several acts that were allowed at once, in the transaction of those; the same number of statements for all. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void allowed(List<TrailEntry> entries) {
        Instant now = clock.instant();
        lines.addAll(
                entries.stream().map(entry -> new TrailLine(entry, true, now)).toList());
    }

    /** Notes a refusal in a transaction of its own, so that it survives the rollback of what was refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(TrailEntry entry) {
        lines.add(new TrailLine(entry, false, clock.instant()));
    }
}
