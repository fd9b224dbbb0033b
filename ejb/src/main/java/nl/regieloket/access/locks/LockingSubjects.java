package nl.regieloket.access.locks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;

/** Locks things and lifts their locks, as part of an act that its permit allows. */
@Boundary
@Stateless
public class LockingSubjects {
    @Inject
    private Locks locks;

    @Inject
    private Clock clock;

    /**
     * Locks these things together: from the next request on, they do not exist for whom the circle does not admit.
     *
     * @throws Problem.Conflict {@code lock.locked-already} when one of them is
     */
    public CircleId lock(Permit<?> by, Collection<Subject> subjects, NewLock wanted) {
        PersonId who = by.actor().person();
        Instant now = clock.instant();
        CircleId circle = CircleId.next();
        for (Subject subject : subjects) {
            if (locks.on(subject.id()).isPresent()) {
                throw new Problem.Conflict("lock.locked-already");
            }
            locks.add(new AccessLock(subject, circle, wanted.reason(), wanted.closed(), who, now));
        }
        wanted.members().forEach(person -> locks.add(new CircleMember(circle, person, false, who, now)));
        wanted.excluded().forEach(person -> locks.add(new CircleMember(circle, person, true, who, now)));
        return circle;
    }

    /**
     * Locks something more with what this subject is locked with, such as who joins the household; whom this keeps out as
     * the other side of what was split off, that keeps out too.
     *
     * @return the circle, when it is closed; empty: this subject is not locked, or the other is already
     */
    public Optional<CircleId> extend(Permit<?> by, Subject subject, Subject more) {
        List<AccessLock> there = locks.wallsOn(more.id());
        for (AccessLock wall : locks.wallsOn(subject.id())) {
            if (there.stream().noneMatch(known -> known.circle().equals(wall.circle()))) {
                locks.add(AccessLock.wall(
                        more, wall.circle(), wall.reason(), by.actor().person(), clock.instant()));
            }
        }
        Optional<AccessLock> lock =
                locks.on(subject.id()).filter(_ -> locks.on(more.id()).isEmpty());
        lock.ifPresent(with -> locks.add(new AccessLock(
                more, with.circle(), with.reason(), with.isClosed(), by.actor().person(), clock.instant())));
        return lock.filter(AccessLock::isClosed).map(AccessLock::circle);
    }

    /** Keeps this circle, whoever is or ever comes in it, out of these: the other side of what was split off. */
    public void keepApart(Permit<?> by, CircleId circle, LockReason reason, Collection<Subject> from) {
        PersonId who = by.actor().person();
        Instant now = clock.instant();
        from.forEach(subject -> locks.add(AccessLock.wall(subject, circle, reason, who, now)));
    }

    /**
     * Sets who belongs to the circle and who is kept out, for all that it was locked with.
     *
     * @throws Problem.Conflict {@code lock.not-locked}
     */
    public void regroup(Permit<?> by, Subject subject, Collection<PersonId> members, Collection<PersonId> excluded) {
        CircleId circle = held(subject).getFirst().circle();
        PersonId who = by.actor().person();
        Instant now = clock.instant();
        for (CircleMember member : locks.members(circle)) {
            Collection<PersonId> wanted = member.isExcluded() ? excluded : members;
            if (!wanted.contains(member.person())) {
                member.end(who, now);
            }
        }
        var standing = locks.members(circle);
        add(circle, members, false, standing, who, now);
        add(circle, excluded, true, standing, who, now);
    }

    /**
     * Lifts the lock of all that it was locked with; answers what that was.
     *
     * @throws Problem.Conflict {@code lock.not-locked}
     */
    public List<Subject> lift(Permit<?> by, Subject subject) {
        Instant now = clock.instant();
        List<AccessLock> lifted = held(subject);
        lifted.forEach(lock -> lock.lift(by.actor().person(), now));
        return lifted.stream().map(AccessLock::subject).toList();
    }

    /** All that this was locked with; empty never: who waited for it to be lifted is told that it is. */
    private List<AccessLock> held(Subject subject) {
        List<AccessLock> held =
                locks.on(subject.id()).map(lock -> locks.held(lock.circle())).orElse(List.of());
        if (held.isEmpty()) {
            throw new Problem.Conflict("lock.not-locked");
        }
        return held;
    }

    private void add(
            CircleId circle,
            Collection<PersonId> wanted,
            boolean excluded,
            Collection<CircleMember> standing,
            PersonId who,
            Instant now) {
        for (PersonId person : wanted) {
            boolean known = standing.stream()
                    .anyMatch(member ->
                            member.isExcluded() == excluded && member.person().equals(person));
            if (!known) {
                locks.add(new CircleMember(circle, person, excluded, who, now));
            }
        }
    }
}
