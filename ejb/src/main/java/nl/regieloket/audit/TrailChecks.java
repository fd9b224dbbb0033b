package nl.regieloket.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.audit.VerifyingTrail.Finding;

@Dependent
class TrailChecks {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(TrailCheck check) {
        entityManager.persist(check);
    }

    void add(TrailCheck check, Finding finding) {
        entityManager.persist(new TrailFinding(check.id(), finding));
    }

    Optional<TrailCheck> find(UUID id) {
        return Optional.ofNullable(entityManager.find(TrailCheck.class, id));
    }

    /** The walk that is under way. */
    Optional<TrailCheck> open() {
        return entityManager
                .createQuery("select c from TrailCheck c where c.endedAt is null order by c.begunAt", TrailCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same, for one server at a time. */
    Optional<TrailCheck> lockOpen() {
        return open().map(check -> {
                    entityManager.refresh(check, LockModeType.PESSIMISTIC_WRITE);
                    return check;
                })
                .filter(check -> check.course().endedAt() == null);
    }

    /** The last that came to its end. */
    Optional<TrailCheck> lastEnded() {
        return entityManager
                .createQuery(
                        "select c from TrailCheck c where c.endedAt is not null order by c.endedAt desc",
                        TrailCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Finding> findings(UUID check, int limit) {
        return entityManager
                .createQuery("select f from TrailFinding f where f.checkId = :id order by f.id", TrailFinding.class)
                .setParameter("id", check)
                .setMaxResults(limit)
                .getResultStream()
                .map(TrailFinding::finding)
                .toList();
    }
}
