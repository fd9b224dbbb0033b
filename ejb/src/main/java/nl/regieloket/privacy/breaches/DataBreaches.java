package nl.regieloket.privacy.breaches;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Store of breaches and their stages. */
@Dependent
class DataBreaches {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(DataBreach breach) {
        entityManager.persist(breach);
    }

    void add(BreachStage stage) {
        entityManager.persist(stage);
    }

    /** Writes what changed, so that the next version is known. */
    void flush() {
        entityManager.flush();
    }

    /** One of this organisation. */
    DataBreach existing(BreachId id, OrganisationId organisation) {
        DataBreach found = entityManager.find(DataBreach.class, id.value());
        if (found == null || !found.organisation().equals(organisation)) {
            throw new Problem.Missing("breach.unknown");
        }
        return found;
    }

    /** One that the clock looks at; who changes it too waits. */
    Optional<DataBreach> held(BreachId id) {
        return Optional.ofNullable(entityManager.find(DataBreach.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Open ones by the end of their 72 hours, the soonest first; closed ones the other way round. */
    List<DataBreach> of(OrganisationId organisation, boolean closed, @Nullable Cursor after, int limit) {
        String compare = closed ? "<" : ">";
        String order = closed ? " desc" : "";
        var query = entityManager
                .createQuery(
                        "select b from DataBreach b where b.organisationId = :organisation and b.closedAt is "
                                + (closed ? "not " : "") + "null"
                                + (after == null
                                        ? ""
                                        : " and (b.tellBy " + compare + " :tellBy or (b.tellBy = :tellBy and b.id "
                                                + compare + " :id))")
                                + " order by b.tellBy" + order + ", b.id" + order,
                        DataBreach.class)
                .setParameter("organisation", organisation.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("tellBy", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return query.getResultList();
    }

    /** Those discovered from one moment until before another, the first one first. */
    List<DataBreach> discovered(OrganisationId organisation, Instant from, Instant before, int limit) {
        return entityManager
                .createQuery(
                        "select b from DataBreach b where b.organisationId = :organisation"
                                + " and b.details.discoveredAt >= :from and b.details.discoveredAt < :before"
                                + " order by b.details.discoveredAt, b.id",
                        DataBreach.class)
                .setParameter("organisation", organisation.value())
                .setParameter("from", from)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Their stages, the first one first. */
    Map<UUID, List<BreachView.Stage>> stages(Collection<BreachId> breaches) {
        return breaches.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select s from BreachStage s where s.breach in :breaches order by s.id",
                                BreachStage.class)
                        .setParameter(
                                "breaches",
                                breaches.stream().map(BreachId::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                BreachStage::breach, Collectors.mapping(BreachStage::view, Collectors.toList())));
    }

    /** Of whom the privacy officers are to be reminded, the soonest first. */
    List<BreachId> toRemindOf(Instant now, int limit) {
        return entityManager
                .createQuery("select b.id from DataBreach b where b.remindAt <= :now order by b.remindAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(BreachId::new)
                .toList();
    }

    /** Removes records whose last day is past, some at a time. */
    int removeOld(LocalDate today, int limit) {
        List<DataBreach> old = entityManager
                .createQuery("select b from DataBreach b where b.keptUntil < :today", DataBreach.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
        for (DataBreach breach : old) {
            entityManager
                    .createQuery("delete from BreachStage s where s.breach = :breach")
                    .setParameter("breach", breach.id().value())
                    .executeUpdate();
            entityManager.remove(breach);
        }
        return old.size();
    }
}
