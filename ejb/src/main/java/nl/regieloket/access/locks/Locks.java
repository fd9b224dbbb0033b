package nl.regieloket.access.locks;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.id.PersonId;

/** Store of locks and their circles. */
@Dependent
class Locks {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(AccessLock lock) {
        entityManager.persist(lock);
    }

    void add(CircleMember member) {
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
                        "select l from AccessLock l where l.subjectId = :subject and l.liftedAt is null",
                        AccessLock.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<AccessLock> of(CircleId circle) {
        return entityManager
                .createQuery(
                        "select l from AccessLock l where l.circleId = :circle and l.liftedAt is null",
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
