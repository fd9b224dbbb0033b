package nl.regieloket.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Dependent
class TrailLines {
    private static final String READ_ONLY = "eclipselink.read-only"; // a long walk must not fill the memory

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(TrailLine line) {
        entityManager.persist(line);
        entityManager.persist(new TrailUnsealed(line.id()));
    }

    TrailHead lockHead() {
        return entityManager.find(TrailHead.class, TrailHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    TrailHead head() {
        return entityManager.find(TrailHead.class, TrailHead.ONLY);
    }

    /** The oldest lines that no seal covers yet, by id. */
    List<TrailUnsealed> unsealed(int limit) {
        return entityManager
                .createQuery("select u from TrailUnsealed u order by u.lineId", TrailUnsealed.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<TrailLine> lines(Collection<UUID> ids) {
        return entityManager
                .createQuery("select l from TrailLine l where l.id in :ids order by l.id", TrailLine.class)
                .setParameter("ids", ids)
                .setHint(READ_ONLY, true)
                .getResultList();
    }

    List<TrailSeal> sealsAfter(long position, int limit) {
        return entityManager
                .createQuery(
                        "select s from TrailSeal s where s.position > :position order by s.position", TrailSeal.class)
                .setParameter("position", position)
                .setHint(READ_ONLY, true)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Lines that stand in neither the chain nor the queue: somebody put them there, or emptied the queue. */
    List<UUID> outsideTheChain(int limit) {
        return entityManager
                .createQuery(
                        "select l.id from TrailLine l where not exists (select s from TrailSeal s where s.lineId = l.id)"
                                + " and not exists (select u from TrailUnsealed u where u.lineId = l.id) order by l.id",
                        UUID.class)
                .setMaxResults(limit)
                .getResultList();
    }

    void seal(TrailSeal seal, TrailUnsealed unsealed) {
        entityManager.persist(seal);
        entityManager.remove(unsealed);
    }
}
