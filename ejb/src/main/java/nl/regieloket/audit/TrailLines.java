package nl.regieloket.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** Two statements, however many. */
    void addAll(List<TrailLine> all) {
        if (all.isEmpty()) {
            return;
        }
        Query lines = entityManager.createNativeQuery("insert into trail_line (" + TrailLine.COLUMNS + ") values "
                + rows("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", all));
        Query unsealed =
                entityManager.createNativeQuery("insert into trail_unsealed (line_id) values " + rows("(?)", all));
        int cell = 1;
        int row = 1;
        for (TrailLine line : all) {
            for (Object value : line.values()) {
                lines.setParameter(cell++, value);
            }
            unsealed.setParameter(row++, line.id().toString());
        }
        lines.executeUpdate();
        unsealed.executeUpdate();
    }

    private static String rows(String row, List<TrailLine> all) {
        return String.join(", ", Collections.nCopies(all.size(), row));
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

    /** Seals behind a place of the chain, up to and with another, in their order. */
    List<TrailSeal> seals(long after, long upTo, int limit) {
        return entityManager
                .createQuery(
                        "select s from TrailSeal s where s.position > :after and s.position <= :upTo order by s.position",
                        TrailSeal.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setHint(READ_ONLY, true)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The next lines by id. */
    List<UUID> idsAfter(UUID after, int limit) {
        return entityManager
                .createQuery("select l.id from TrailLine l where l.id > :after order by l.id", UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Lines of a range that stand in neither the chain nor the queue: put there, or the queue was emptied. */
    List<UUID> outsideTheChain(UUID after, UUID upTo) {
        return entityManager
                .createQuery(
                        "select l.id from TrailLine l where l.id > :after and l.id <= :upTo"
                                + " and not exists (select s from TrailSeal s where s.lineId = l.id)"
                                + " and not exists (select u from TrailUnsealed u where u.lineId = l.id) order by l.id",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** What waits for the sealer without being there any more: it was taken away before it was sealed. */
    List<UUID> queuedAndGone(int limit) {
        return entityManager
                .createQuery(
                        "select u.lineId from TrailUnsealed u"
                                + " where not exists (select l from TrailLine l where l.id = u.lineId) order by u.lineId",
                        UUID.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Since when the oldest line waits that no seal covers yet; empty: none waits. */
    Optional<Instant> waitingSince() {
        return entityManager
                .createQuery(
                        "select l.occurredAt from TrailLine l, TrailUnsealed u where u.lineId = l.id order by u.lineId",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void seal(TrailSeal seal, TrailUnsealed unsealed) {
        entityManager.persist(seal);
        entityManager.remove(unsealed);
    }
}
