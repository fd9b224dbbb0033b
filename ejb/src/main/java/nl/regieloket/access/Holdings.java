package nl.regieloket.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.locks.Closure;

/** What one actor holds of several things, and what of them is closed to him: from it follows how he stands to each. */
final class Holdings {
    private final Map<UUID, List<HeldGrant>> held = new HashMap<>();
    private final Map<UUID, Closure> closures = new HashMap<>();
    private final Set<UUID> asked = new HashSet<>();

    /** Which of these were not asked for before; from now on they all were. */
    Set<UUID> unasked(Collection<UUID> subjects) {
        return subjects.stream().filter(asked::add).collect(Collectors.toSet());
    }

    void held(UUID subject, HeldGrant grant) {
        held.computeIfAbsent(subject, _ -> new ArrayList<>()).add(grant);
    }

    void closed(UUID subject, Closure closure) {
        closures.merge(subject, closure, (one, other) -> one == Closure.EXCLUDED ? one : other);
    }

    /**
     * How he stands to one of them.
     *
     * @param inForce codes of the purposes that are
     * @param always whether he acts on what is locked too, as the clock does
     */
    Standing of(Subject subject, PurposeTable purposes, Set<String> inForce, boolean always) {
        List<UUID> chain = subject.chain();
        Set<Closure> closed = always
                ? Set.of()
                : chain.stream().map(closures::get).filter(Objects::nonNull).collect(Collectors.toSet());
        List<HeldGrant> given = chain.stream()
                .flatMap(id -> held.getOrDefault(id, List.of()).stream())
                .filter(grant -> closed.isEmpty() || (grant.role().isApart() && !closed.contains(Closure.EXCLUDED)))
                .toList();
        return new Standing(purposes.counting(given, inForce), given, inForce, !closed.isEmpty());
    }
}
