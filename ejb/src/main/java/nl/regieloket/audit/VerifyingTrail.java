package nl.regieloket.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Boundary;

/** Walks the chain and says which lines were changed, removed or put in. */
@Boundary
@Stateless
public class VerifyingTrail {
    private static final int BATCH = 500;
    private static final int MOST_FINDINGS = 100;

    @Inject
    private TrailLines lines;

    /** What can be wrong with a line. */
    public enum Fault {
        /** Its seal does not fit its content, or the seal before it was replaced. */
        CHANGED,
        /** A seal covers it, but it is gone. */
        MISSING,
        /** It stands in the trail, but was never queued or sealed. */
        INSERTED,
        /** Seals before it are gone. */
        GAP,
        /** Seals after it are gone: the chain is shorter than its head says. */
        CUT_OFF
    }

    /** A fault and the line it was found at; the line of zeros when none is left. */
    public record Finding(Fault fault, UUID line) {}

    /** All faults from the first line on, at most 100; empty: the trail is whole. */
    public List<Finding> verify() {
        List<Finding> findings = new ArrayList<>();
        TrailHead head = lines.head();
        byte[] previous = new byte[32];
        long position = 0;
        UUID last = new UUID(0, 0);
        List<TrailSeal> seals = lines.sealsAfter(position, BATCH);
        while (!seals.isEmpty() && findings.size() < MOST_FINDINGS) {
            Map<UUID, TrailLine> byId = lines
                    .lines(seals.stream().map(TrailSeal::lineId).toList())
                    .stream()
                    .collect(Collectors.toMap(TrailLine::id, Function.identity()));
            for (TrailSeal seal : seals) {
                if (seal.position() != position + 1) {
                    findings.add(new Finding(Fault.GAP, seal.lineId()));
                }
                TrailLine line = byId.get(seal.lineId());
                if (line == null) {
                    findings.add(new Finding(Fault.MISSING, seal.lineId()));
                } else if (!MessageDigest.isEqual(line.sealedAfter(previous), seal.hash())) {
                    findings.add(new Finding(Fault.CHANGED, seal.lineId()));
                }
                previous = seal.hash();
                position = seal.position();
                last = seal.lineId();
            }
            seals = lines.sealsAfter(position, BATCH);
        }
        if (findings.size() < MOST_FINDINGS && position < head.position()) {
            findings.add(new Finding(Fault.CUT_OFF, last));
        }
        lines.outsideTheChain(MOST_FINDINGS).forEach(line -> findings.add(new Finding(Fault.INSERTED, line)));
        return List.copyOf(findings);
    }
}
