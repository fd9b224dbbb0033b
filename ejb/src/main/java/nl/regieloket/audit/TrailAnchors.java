package nl.regieloket.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dependent
class TrailAnchors {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(TrailAnchor anchor) {
        entityManager.persist(anchor);
    }

    boolean has(LocalDate day) {
        return entityManager.find(TrailAnchor.class, day) != null;
    }

    /** Those behind a day, the oldest first. */
    List<Anchor> after(LocalDate day) {
        return entityManager
                .createQuery(
                        "select a from TrailAnchor a where a.anchoredOn > :day order by a.anchoredOn",
                        TrailAnchor.class)
                .setParameter("day", day)
                .getResultStream()
                .map(TrailAnchor::anchor)
                .toList();
    }

    /** Those before a day, the newest first. */
    List<Anchor> before(@Nullable LocalDate day, int limit) {
        return entityManager
                .createQuery(
                        "select a from TrailAnchor a where a.anchoredOn < :day order by a.anchoredOn desc",
                        TrailAnchor.class)
                .setParameter("day", day == null ? LocalDate.of(9999, 12, 31) : day)
                .setMaxResults(limit)
                .getResultStream()
                .map(TrailAnchor::anchor)
                .toList();
    }

    /** Those of a part of the chain, behind one place up to and with another. */
    List<Anchor> between(long after, long upTo) {
        return entityManager
                .createQuery(
                        "select a from TrailAnchor a where a.position > :after and a.position <= :upTo",
                        TrailAnchor.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(TrailAnchor::anchor)
                .toList();
    }
}
