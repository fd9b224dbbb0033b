package nl.regieloket.privacy.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Store of what is due, of the lists and of what went by them. What is locked is there for its circle alone. */
@Dependent
class Destructions {
    private static final String SEEN = OpenTo.fragment("i.caseFileId");

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(DestructionItem item) {
        entityManager.persist(item);
    }

    void add(DestructionList list) {
        entityManager.persist(list);
    }

    Optional<DestructionItem> find(CaseFileId caseFile) {
        return Optional.ofNullable(entityManager.find(DestructionItem.class, caseFile.value()));
    }

    /** As it stands now; nobody else decides about it until the transaction ends. */
    DestructionItem held(CaseFileId caseFile) {
        return entityManager.find(DestructionItem.class, caseFile.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** One of that municipality that the reader may know of. */
    DestructionItem existing(CaseFileId caseFile, OrganisationId municipality, OpenTo open) {
        return open.bind(entityManager.createQuery(
                        "select i from DestructionItem i where i.caseFileId = :caseFile"
                                + " and i.municipalityId = :municipality and " + SEEN,
                        DestructionItem.class))
                .setParameter("caseFile", caseFile.value())
                .setParameter("municipality", municipality.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("destruction.unknown"));
    }

    /** Those on no list, the longest due first. */
    List<DestructionItem> due(OrganisationId municipality, OpenTo open, @Nullable Cursor after, int limit) {
        String place = after == null ? "" : " and (i.dueOn > :due or (i.dueOn = :due and i.caseFileId > :caseFile))";
        var query = open.bind(entityManager.createQuery(
                        "select i from DestructionItem i where i.municipalityId = :municipality and i.listId is null and "
                                + SEEN + place + " order by i.dueOn, i.caseFileId",
                        DestructionItem.class))
                .setParameter("municipality", municipality.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("due", after.date(0)).setParameter("caseFile", after.uuid(1));
        }
        return query.getResultList();
    }

    /** Those that can be put on a list. */
    List<DestructionItem> proposable(OrganisationId municipality, OpenTo open, int most) {
        return open.bind(entityManager.createQuery(
                        "select i from DestructionItem i where i.municipalityId = :municipality and i.listId is null"
                                + " and i.exemption is null and " + SEEN + " order by i.dueOn, i.caseFileId",
                        DestructionItem.class))
                .setParameter("municipality", municipality.value())
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A list is there for who may know of all that stands on it. */
    List<DestructionList> lists(OrganisationId municipality, OpenTo open, @Nullable Cursor after, int limit) {
        var query = open.bind(entityManager.createQuery(
                        "select l from DestructionList l where l.municipalityId = :municipality and " + WHOLE
                                + (after == null ? "" : " and l.id < :after") + " order by l.id desc",
                        DestructionList.class))
                .setParameter("municipality", municipality.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList();
    }

    private static final String WHOLE =
            "not exists (select i from DestructionItem i where i.listId = l.id and not (" + SEEN + "))";

    DestructionList list(UUID id, OrganisationId municipality, OpenTo open) {
        return open.bind(entityManager.createQuery(
                        "select l from DestructionList l where l.id = :id and l.municipalityId = :municipality and "
                                + WHOLE,
                        DestructionList.class))
                .setParameter("id", id)
                .setParameter("municipality", municipality.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("destruction.unknown"));
    }

    List<DestructionItem> of(UUID list) {
        return entityManager
                .createQuery(
                        "select i from DestructionItem i where i.listId = :list order by i.caseFileId",
                        DestructionItem.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** What an approved list still waits for. */
    List<CaseFileId> toDestroy(int most) {
        return entityManager
                .createQuery(
                        "select i.caseFileId from DestructionItem i, DestructionList l where i.listId = l.id"
                                + " and l.approvedAt is not null and l.completedAt is null and i.destroyedAt is null"
                                + " order by l.id, i.caseFileId",
                        UUID.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(CaseFileId::new)
                .toList();
    }

    /** Approved lists of which nothing waits any more. */
    List<DestructionList> toComplete() {
        return entityManager
                .createQuery(
                        "select l from DestructionList l where l.approvedAt is not null and l.completedAt is null"
                                + " and not exists (select i from DestructionItem i where i.listId = l.id"
                                + " and i.destroyedAt is null)",
                        DestructionList.class)
                .setMaxResults(100)
                .getResultList();
    }

    /** Adds what went with one case. */
    void count(UUID list, String rule, Map<String, Long> rows) {
        rows.forEach((table, count) -> entityManager
                .createNativeQuery("insert into destruction_count (list_id, rule, table_name, row_count)"
                        + " values (?, ?, ?, ?) on duplicate key update row_count = row_count + values(row_count)")
                .setParameter(1, list.toString())
                .setParameter(2, rule)
                .setParameter(3, table)
                .setParameter(4, count)
                .executeUpdate());
    }

    List<DestructionCertificate.Count> counts(UUID list) {
        List<?> rows = entityManager
                .createNativeQuery("select rule, table_name, row_count from destruction_count where list_id = ?"
                        + " order by rule, table_name")
                .setParameter(1, list.toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new DestructionCertificate.Count(
                        cells[0].toString(), cells[1].toString(), ((Number) cells[2]).longValue()))
                .toList();
    }
}
