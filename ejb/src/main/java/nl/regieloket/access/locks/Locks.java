package nl.regieloket.access.locks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.SafeRequest;
import nl.regieloket.kernel.id.PersonId;

/** Store of locks and their circles. */
@Dependent
class Locks {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(AccessLock lock) {
        SafeRequest.end();
        entityManager.persist(lock);
    }

    void add(CircleMember member) {
        SafeRequest.end();
        entityManager.persist(member);
    }

    List<CircleId> circlesOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select m.circleId from CircleMember m where m.personId = :person and m.excluded = false"
                                + " and m.endedAt is null",
                        UUID.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(CircleId::new)
                .toList();
    }

    Optional<AccessLock> on(UUID subject) {
        return entityManager
                .createQuery(
                        "select l from AccessLock l where l.subjectId = :subject and l.liftedAt is null and l.wall = false",
                        AccessLock.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** To change the circle or lift its locks: who does so too waits, and then finds what was done. */
    List<AccessLock> held(CircleId circle) {
        return entityManager
                .createQuery(
                        "select l from AccessLock l where l.circleId = :circle and l.liftedAt is null and l.wall = false"
                                + " order by l.id",
                        AccessLock.class)
                .setParameter("circle", circle.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Which of these are closed to somebody. */
    List<UUID> closed(Collection<UUID> subjects, PersonId person) {
        return entityManager
                .createQuery(
                        "select l.subjectId from AccessLock l where l.subjectId in :subjects and l.liftedAt is null"
                                + " and (exists (select m from CircleMember m where m.circleId = l.circleId"
                                + " and m.personId = :person and " + OpenTo.KEPT_OUT.formatted("m", "l")
                                + ") or (l.closed = true and not exists (select m from CircleMember m"
                                + " where m.circleId = l.circleId and m.personId = :person and m.endedAt is null)))",
                        UUID.class)
                .setParameter("subjects", subjects)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** What keeps a circle out of this, as the other side of what was split off. */
    List<AccessLock> wallsOn(UUID subject) {
        return entityManager
                .createQuery(
                        "select l from AccessLock l where l.subjectId = :subject and l.liftedAt is null and l.wall = true"
                                + " order by l.id",
                        AccessLock.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** What this circle is kept out of, as the other side of what it is around. */
    List<AccessLock> walls(CircleId circle) {
        return entityManager
                .createQuery(
                        "select l from AccessLock l where l.circleId = :circle and l.liftedAt is null and l.wall = true"
                                + " order by l.id",
                        AccessLock.class)
                .setParameter("circle", circle.value())
                .getResultList();
    }

    List<CircleMember> members(CircleId circle) {
        return entityManager
                .createQuery(
                        "select m from CircleMember m where m.circleId = :circle and m.endedAt is null order by m.id",
                        CircleMember.class)
                .setParameter("circle", circle.value())
                .getResultList();
    }
}
