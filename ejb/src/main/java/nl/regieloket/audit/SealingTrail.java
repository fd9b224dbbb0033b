package nl.regieloket.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Rounds;

/** Chains new lines by hash every two seconds, one sealer at a time, so that no act waits for another. */
@Boundary
@Stateless
public class SealingTrail {
    private static final int BATCH = 500;

    @Inject
    private TrailLines lines;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sealOnTime() {
        Rounds.round(
                SealingTrail.class,
                () -> context.getBusinessObject(SealingTrail.class).seal());
    }

    /** Seals the oldest lines that wait, at most 500; answers how many. */
    public int seal() {
        TrailHead head = lines.lockHead();
        List<TrailUnsealed> waiting = lines.unsealed(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<UUID, TrailLine> byId = lines
                .lines(waiting.stream().map(TrailUnsealed::lineId).toList())
                .stream()
                .collect(Collectors.toMap(TrailLine::id, Function.identity()));
        int sealed = 0;
        for (TrailUnsealed unsealed : waiting) {
            TrailLine line = byId.get(unsealed.lineId());
            if (line != null) {
                TrailSeal seal = new TrailSeal(head.hash(), head.position() + 1, line, clock.instant());
                head.moveTo(seal.position(), seal.hash());
                lines.seal(seal, unsealed);
                sealed++;
            }
        }
        return sealed;
    }
}
