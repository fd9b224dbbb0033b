package nl.regieloket.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain and says which lines were changed, removed or put in. A walk takes many short transactions and goes on
 * where it was, so that a long chain holds up nobody.
 */
@Boundary
@Stateless
public class VerifyingTrail {
    private static final System.Logger LOG = System.getLogger(VerifyingTrail.class.getName());
    private static final int BATCH = 1000;
    private static final int MOST_FINDINGS = 100;

    @Inject
    private TrailLines lines;

    @Inject
    private TrailChecks checks;

    @Inject
    private TrailAnchors anchors;

    @Inject
    private AnchorFile file;

    @Inject
    private Clock clock;

    /** What can be wrong with a line, or with the chain. */
    public enum Fault {
        /** Its seal does not fit its content, or the seal before it was replaced. */
        CHANGED,
        /** A seal covers it, or it waits for one, but it is gone. */
        MISSING,
        /** It stands in the trail, but was never queued or sealed. */
        INSERTED,
        /** Seals before it are gone. */
        GAP,
        /** Seals after it are gone: the chain is shorter than its head, or an anchor, says. */
        CUT_OFF,
        /** The chain fits, but is not the one that was anchored: it was made anew from somewhere before here on. */
        REWRITTEN
    }

    /**
     * A fault and where it is.
     *
     * @param position in the chain; null: outside it
     * @param line null: none is left to name
     * @param anchoredOn the day of the anchor that tells it; null: the chain itself does
     */
    public record Finding(
            Fault fault,
            @Nullable Long position,
            @Nullable UUID line,
            @Nullable LocalDate anchoredOn) {}

    /**
     * How far a walk is.
     *
     * @param byHand somebody asked for it; else it is the one of that night
     * @param upTo where the chain ended when it began
     * @param position where it is
     * @param faults how many it found; of a walk that ended with none the chain is whole
     * @param endedAt null: under way
     */
    public record Course(
            UUID id,
            Instant begunAt,
            boolean byHand,
            long upTo,
            long position,
            long faults,
            @Nullable Instant endedAt) {}

    /** Begins a walk, or joins the one that is under way. */
    public Course begin(boolean byHand) {
        lines.lockHead(); // two who begin at once begin one
        return checks.open()
                .orElseGet(() -> {
                    var check = new TrailCheck(lines.head(), byHand, clock.instant());
                    checks.add(check);
                    return check;
                })
                .course();
    }

    /** Goes one batch on with the walk that is under way; answers whether there is more to do. */
    public boolean advance() {
        Optional<TrailCheck> open = checks.lockOpen();
        open.ifPresent(check -> {
            if (check.isWalked()) {
                look(check);
            } else {
                walk(check);
            }
        });
        return open.filter(check -> check.course().endedAt() == null).isPresent();
    }

    private void walk(TrailCheck check) {
        List<TrailSeal> seals = lines.seals(check.position(), check.upTo(), BATCH);
        if (seals.isEmpty()) {
            long end = Math.max(check.upTo(), lines.head().position());
            note(check, check.endWalk(anchors(end, Long.MAX_VALUE)));
            return;
        }
        Map<UUID, TrailLine> byId = lines
                .lines(seals.stream().map(TrailSeal::lineId).toList())
                .stream()
                .collect(Collectors.toMap(TrailLine::id, Function.identity()));
        Map<Long, List<Anchor>> anchored = anchors(
                        check.position(), seals.getLast().position())
                .stream()
                .collect(Collectors.groupingBy(Anchor::position));
        for (TrailSeal seal : seals) {
            note(check, check.pass(seal, byId.get(seal.lineId()), anchored.getOrDefault(seal.position(), List.of())));
        }
    }

    private List<Anchor> anchors(long after, long upTo) {
        return Stream.concat(
                        anchors.between(after, upTo).stream(),
                        file.all().stream().filter(anchor -> anchor.position() > after && anchor.position() <= upTo))
                .distinct()
                .toList();
    }

    private void look(TrailCheck check) {
        UUID after = check.lookedTo();
        List<UUID> next = lines.idsAfter(after, BATCH);
        if (!next.isEmpty()) {
            UUID last = next.getLast();
            note(check, check.look(last, lines.outsideTheChain(after, last)));
        }
        if (next.size() < BATCH) {
            note(check, check.end(lines.queuedAndGone(MOST_FINDINGS), clock.instant()));
            long faults = check.course().faults();
            if (faults > 0) {
                LOG.log(Level.ERROR, "The trail is not whole: " + faults + " faults, walk " + check.id());
            }
        }
    }

    private void note(TrailCheck check, List<Finding> found) {
        long room = MOST_FINDINGS - (check.course().faults() - found.size());
        found.stream().limit(Math.max(0, room)).forEach(finding -> checks.add(check, finding));
    }

    /** The walk that is under way. */
    public Optional<Course> underWay() {
        return checks.open().map(TrailCheck::course);
    }

    /** The last walk that came to its end. */
    public Optional<Course> last() {
        return checks.lastEnded().map(TrailCheck::course);
    }

    /**
     * One walk.
     *
     * @throws Problem.Missing {@code trail-check.unknown}
     */
    public Course course(UUID check) {
        return checks.find(check)
                .orElseThrow(() -> new Problem.Missing("trail-check.unknown"))
                .course();
    }

    /** What a walk found, in its order, at most the first 100. */
    public List<Finding> findings(UUID check) {
        return checks.findings(check, MOST_FINDINGS);
    }

    /** Since when the oldest line waits that no seal covers yet; empty: none waits. */
    public Optional<Instant> waitingSince() {
        return lines.waitingSince();
    }
}
