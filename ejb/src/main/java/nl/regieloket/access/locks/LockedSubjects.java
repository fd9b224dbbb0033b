package nl.regieloket.access.locks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.PersonId;

/** What is locked, and to whom, for acts that are about somebody else; the gate asks for its own actor itself. */
@Boundary
@Stateless
public class LockedSubjects {
    @Inject
    private Locks locks;

    /** Whether something is closed to the actor. */
    public boolean isClosed(Actor actor, UUID subject) {
        return isClosed(actor.person(), subject);
    }

    /** Which of these are closed to the actor; one statement. */
    public Set<UUID> closed(Actor actor, Collection<UUID> subjects) {
        return subjects.isEmpty() ? Set.of() : Set.copyOf(locks.closed(subjects, actor.person()));
    }

    /** Whether something is closed to somebody else, whom an act is about to tell of it. */
    public boolean isClosed(Permit<?> by, UUID subject, PersonId person) {
        return isClosed(person, subject);
    }

    /** The circles in which the actor is now. */
    public List<CircleId> circlesOf(Actor actor) {
        return locks.circlesOf(actor.person());
    }

    /** The circle around something that is closed, for the looking up of what it holds; empty: it is open. */
    public Optional<CircleId> circleAround(Actor actor, Subject subject) {
        return locks.on(subject.id()).filter(AccessLock::isClosed).map(AccessLock::circle);
    }

    /** Whether what its permit is about is locked. */
    public boolean isLocked(Permit<?> by, Subject subject) {
        return isLocked(by, subject.id());
    }

    /** The same of something that it is within. */
    public boolean isLocked(Permit<?> by, UUID subject) {
        return locks.on(subject).isPresent();
    }

    /** The circle of what its permit is about; empty: it is not locked. */
    public Optional<Circle> circle(Permit<?> by, Subject subject) {
        return locks.on(subject.id()).map(lock -> {
            Map<Boolean, Set<PersonId>> people = locks.members(lock.circle()).stream()
                    .collect(Collectors.partitioningBy(
                            CircleMember::isExcluded, Collectors.mapping(CircleMember::person, Collectors.toSet())));
            return new Circle(
                    lock.reason(),
                    lock.isClosed(),
                    people.getOrDefault(false, Set.of()),
                    people.getOrDefault(true, Set.of()),
                    lock.lockedBy(),
                    lock.lockedAt());
        });
    }

    /** What the circle around this is kept out of, as the other side of what was split off; empty: it is apart from nothing. */
    public List<Subject> apartFrom(Permit<?> by, Subject subject) {
        return locks.on(subject.id())
                .map(lock -> locks.walls(lock.circle()).stream()
                        .map(AccessLock::subject)
                        .toList())
                .orElse(List.of());
    }

    private boolean isClosed(PersonId person, UUID subject) {
        return !locks.closed(List.of(subject), person).isEmpty();
    }
}
