package nl.regieloket.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds lines by who and what; ids rise with the real time, so a period is a range of them. */
@Dependent
class FoundLines {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    List<TrailLine> search(TrailQuery wanted, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        var where = new StringBuilder("l.id >= :from and l.id < :until");
        values.put("from", Uuid7.from(wanted.from()));
        values.put("until", Uuid7.from(wanted.until()));
        OrganisationId organisation = wanted.organisation();
        if (organisation != null) {
            where.append(" and l.organisationId = :organisation");
            values.put("organisation", organisation.value());
        }
        UUID subject = wanted.subject();
        if (subject != null) {
            where.append(" and l.subjectId = :subject");
            values.put("subject", subject);
        }
        PersonId person = wanted.person();
        if (person != null) {
            where.append(" and l.personId = :person");
            values.put("person", person.value());
        }
        String action = wanted.action();
        if (action != null) {
            where.append(" and l.action = :action");
            values.put("action", action);
        }
        Boolean allowed = wanted.allowed();
        if (allowed != null) {
            where.append(" and l.allowed = :allowed");
            values.put("allowed", allowed);
        }
        Cursor after = wanted.after();
        if (after != null) {
            where.append(" and l.id < :after");
            values.put("after", after.uuid(0));
        }
        var query = entityManager.createQuery(
                "select l from TrailLine l where " + where + " order by l.id desc", TrailLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    List<TrailLine> by(UUID who, Collection<UUID> subjects, @Nullable Cursor after, int limit) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var query = entityManager
                .createQuery(
                        "select l from TrailLine l where l.subjectId in :subjects"
                                + " and (l.personId = :who or l.organisationId = :who)"
                                + (after == null ? "" : " and l.id < :after") + " order by l.id desc",
                        TrailLine.class)
                .setParameter("subjects", subjects)
                .setParameter("who", who)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList();
    }

    /** How many different cases each opened in a time, of those who opened at least so many. */
    Map<UUID, Long> casesOpened(OrganisationId organisation, Instant from, Instant until, long least) {
        return counts(
                "count(distinct l.subjectId)",
                " and l.allowed = true and l.subjectKind = 'CASE_FILE'",
                organisation,
                from,
                until,
                least);
    }

    /** How many lines each left in a time, of those who left at least so many. */
    Map<UUID, Long> lines(OrganisationId organisation, Instant from, Instant until, long least) {
        return counts("count(l.id)", "", organisation, from, until, least);
    }

    /** How often each was refused in a time, of those who were at least so often. */
    Map<UUID, Long> refusals(OrganisationId organisation, Instant from, Instant until, long least) {
        return counts("count(l.id)", " and l.allowed = false", organisation, from, until, least);
    }

    private Map<UUID, Long> counts(
            String count, String condition, OrganisationId organisation, Instant from, Instant until, long least) {
        Map<UUID, Long> counts = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select l.personId, " + count + " from TrailLine l where l.organisationId = :organisation"
                                + " and l.id >= :from and l.id < :until" + condition + " group by l.personId having "
                                + count + " >= :least order by l.personId",
                        Object[].class)
                .setParameter("organisation", organisation.value())
                .setParameter("from", Uuid7.from(from))
                .setParameter("until", Uuid7.from(until))
                .setParameter("least", least)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
        return counts;
    }
}
