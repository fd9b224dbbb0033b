package nl.regieloket.audit;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.regieloket.audit.VerifyingTrail.Finding;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A chain of invented lines, which a test spoils and has walked along. */
final class Chain {
    private static final Instant BEGIN = Instant.parse("2026-03-24T12:05:00.000001Z");
    private static final LocalDate ANCHORED_ON = LocalDate.of(2026, 3, 24);

    final List<TrailSeal> seals = new ArrayList<>();
    final List<TrailLine> lines = new ArrayList<>();
    private final TrailHead head = new TrailHead();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Random random;

    Chain(long seed, int length) {
        random = new Random(seed);
        head.moveTo(0, new byte[32]);
        for (int i = 0; i < length; i++) {
            add(line());
        }
    }

    private TrailLine line() {
        var organisation = random.nextBoolean() ? OrganisationId.next() : null;
        var reason = random.nextInt(3) == 0 ? null : "reason-" + random.nextInt(5);
        var entry = new TrailEntry(
                PersonId.next(), organisation, "act-" + random.nextInt(9), "CASE_FILE", UUID.randomUUID(), reason);
        return new TrailLine(entry, random.nextBoolean(), BEGIN.plusMillis(lines.size()));
    }

    private void add(TrailLine line) {
        lines.add(line);
        seal(line);
    }

    private void seal(TrailLine line) {
        var seal = new TrailSeal(head.hash(), head.position() + 1, line, BEGIN.plusSeconds(seals.size()));
        head.moveTo(seal.position(), seal.hash());
        seals.add(seal);
    }

    /** Anchors where the chain ends now. */
    void anchor() {
        anchors.add(new Anchor(ANCHORED_ON, head.position(), HexFormat.of().formatHex(head.hash())));
    }

    /** Makes the whole chain anew, so that it fits again. */
    void makeAnew() {
        seals.clear();
        head.moveTo(0, new byte[32]);
        lines.forEach(this::seal);
    }

    /** Takes away its end, and says nothing of it. */
    void cutOffUnseen(int length) {
        for (int i = 0; i < length; i++) {
            seals.removeLast();
            lines.removeLast();
        }
        head.moveTo(seals.size(), seals.getLast().hash());
    }

    /** Spoils what stands in a field. */
    static void set(Object of, String field, @Nullable Object value) {
        try {
            Field it = of.getClass().getDeclaredField(field);
            it.setAccessible(true);
            it.set(of, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that a walk finds. */
    List<Finding> walked() {
        var check = new TrailCheck(head, true, BEGIN);
        Map<UUID, TrailLine> byId = new TreeMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        List<Finding> found = new ArrayList<>();
        seals.sort(Comparator.comparingLong(TrailSeal::position));
        for (TrailSeal seal : seals) {
            found.addAll(check.pass(
                    seal,
                    byId.remove(seal.lineId()),
                    anchors.stream()
                            .filter(anchor -> anchor.position() == seal.position())
                            .toList()));
        }
        found.addAll(check.endWalk(anchors.stream()
                .filter(anchor -> anchor.position() > head.position())
                .toList()));
        found.addAll(check.look(new UUID(-1, -1), List.copyOf(byId.keySet())));
        assert check.course().faults() == found.size();
        return found;
    }
}
