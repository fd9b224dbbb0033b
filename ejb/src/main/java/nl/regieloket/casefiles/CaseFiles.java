package nl.regieloket.casefiles;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.Visible;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/** Store of case files and of who directed them. */
@Dependent
class CaseFiles {
    private static final String VISIBLE = Visible.fragment("c.id");
    private static final String DIRECTED = "select c from CaseFile c where c.casemanager = :casemanager and c.status in"
            + " (nl.regieloket.casefiles.CaseStatus.ACTIVE, nl.regieloket.casefiles.CaseStatus.AFTERCARE)";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(CaseFile caseFile) {
        entityManager.persist(caseFile);
    }

    Optional<CaseFile> find(CaseFileId id) {
        return Optional.ofNullable(entityManager.find(CaseFile.class, id.value()));
    }

    /** The case file with this id, or what the gate says too to who may not know of it. */
    CaseFile existing(CaseFileId id) {
        return find(id).orElseThrow(() -> new Problem.Missing("case-file.unknown"));
    }

    /** As it stands now; nobody changes it until the transaction ends. */
    CaseFile held(CaseFileId id) {
        return Optional.ofNullable(entityManager.find(CaseFile.class, id.value(), LockModeType.PESSIMISTIC_READ))
                .orElseThrow(() -> new Problem.Missing("case-file.unknown"));
    }

    /** Directed ones whose first interview is to be held by that day at the latest, and of which nobody was warned. */
    List<CaseFileId> interviewsToWarnOf(LocalDate day, int limit) {
        return entityManager
                .createQuery(
                        "select c.id from CaseFile c where column('interview_to_warn', c) <= :day"
                                + " order by column('interview_to_warn', c), c.id",
                        java.util.UUID.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CaseFileId::new)
                .toList();
    }

    /**
     * Notes that who directs it was warned; answers whether another server was not a moment earlier. It changes nothing that
     * anybody decides on, so the version stays: what a colleague has open is not overtaken.
     */
    boolean warnedOfInterview(CaseFileId id) {
        return entityManager
                        .createNativeQuery("update case_file set interview_warned_for = interview_by"
                                + " where id = ? and interview_to_warn is not null")
                        .setParameter(1, id.toString())
                        .executeUpdate()
                == 1;
    }

    Optional<CaseFile> find(CaseNumber number) {
        return entityManager
                .createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                .setParameter("number", number.text())
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(CaseNumber number) {
        return !entityManager
                .createQuery("select c.id from CaseFile c where c.number = :number", java.util.UUID.class)
                .setParameter("number", number.text())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of one municipality for one household that are not closed, newest first. */
    List<CaseFile> openOf(HouseholdId household, OrganisationId municipality, OpenTo open) {
        return open.bind(entityManager.createQuery(
                        "select c from CaseFile c where c.household = :household and c.municipality = :municipality"
                                + " and c.status <> nl.regieloket.casefiles.CaseStatus.CLOSED and "
                                + OpenTo.fragment("c.id") + " order by c.id desc",
                        CaseFile.class))
                .setParameter("household", household.value())
                .setParameter("municipality", municipality.value())
                .setMaxResults(10)
                .getResultList();
    }

    /** All of them, closed ones too. */
    List<CaseFile> of(HouseholdId household, OrganisationId municipality) {
        return entityManager
                .createQuery(
                        "select c from CaseFile c where c.household = :household and c.municipality = :municipality"
                                + " order by c.id",
                        CaseFile.class)
                .setParameter("household", household.value())
                .setParameter("municipality", municipality.value())
                .getResultList();
    }

    boolean hasOpen(HouseholdId household, OrganisationId municipality) {
        return !entityManager
                .createQuery(
                        "select c.id from CaseFile c where c.household = :household and c.municipality = :municipality"
                                + " and c.status <> nl.regieloket.casefiles.CaseStatus.CLOSED",
                        UUID.class)
                .setParameter("household", household.value())
                .setParameter("municipality", municipality.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Slice<CaseFileRow> list(Visible visible, String numberPrefix, CaseListQuery page) {
        var condition = new StringBuilder("select c from CaseFile c where ").append(VISIBLE);
        if (!numberPrefix.isEmpty()) {
            condition.append(" and c.number like :number");
        }
        if (page.status() != null) {
            condition.append(" and c.status = :status");
        }
        if (page.after() != null) {
            condition.append(" and (c.openedAt < :openedAt or (c.openedAt = :openedAt and c.id < :id))");
        }
        condition.append(" order by c.openedAt desc, c.id desc");
        TypedQuery<CaseFile> query = visible.bind(entityManager.createQuery(condition.toString(), CaseFile.class));
        if (!numberPrefix.isEmpty()) {
            query.setParameter("number", numberPrefix + "%");
        }
        if (page.status() != null) {
            query.setParameter("status", page.status());
        }
        if (page.after() != null) {
            query.setParameter("openedAt", page.after().instant(0));
            query.setParameter("id", page.after().uuid(1));
        }
        List<CaseFileRow> rows = query.setMaxResults(page.limit() + 1).getResultList().stream()
                .map(CaseFile::row)
                .toList();
        return Slice.of(rows, page.limit(), row -> Cursor.after(row.openedAt(), row.id()));
    }

    /** Those that somebody directs and that the reader's grants show, newest first. */
    Slice<CaseFileRow> directedBy(Visible visible, PersonId casemanager, @Nullable Cursor after, int limit) {
        String further =
                after == null ? "" : " and (c.openedAt < :openedAt or (c.openedAt = :openedAt and c.id < :id))";
        TypedQuery<CaseFile> query = visible.bind(entityManager.createQuery(
                        DIRECTED + " and " + VISIBLE + further + " order by c.openedAt desc, c.id desc",
                        CaseFile.class))
                .setParameter("casemanager", casemanager.value());
        if (after != null) {
            query.setParameter("openedAt", after.instant(0)).setParameter("id", after.uuid(1));
        }
        List<CaseFileRow> rows = query.setMaxResults(limit + 1).getResultList().stream()
                .map(CaseFile::row)
                .toList();
        return Slice.of(rows, limit, row -> Cursor.after(row.openedAt(), row.id()));
    }

    /** All that somebody directs for a municipality. */
    List<CaseFile> directedBy(PersonId casemanager, OrganisationId municipality) {
        return entityManager
                .createQuery(DIRECTED + " and c.municipality = :municipality order by c.id", CaseFile.class)
                .setParameter("casemanager", casemanager.value())
                .setParameter("municipality", municipality.value())
                .getResultList();
    }

    /** Whether a desk team holds one. */
    boolean anyAtDesk(TeamId team) {
        return !entityManager
                .createQuery("select c.id from CaseFile c where " + GrantingAccess.given("c.id"), java.util.UUID.class)
                .setParameter("grantee", team.value())
                .setParameter("role", CaseRole.DESK)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<CaseFile> all(Collection<CaseFileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select c from CaseFile c where c.id in :ids order by c.id", CaseFile.class)
                .setParameter("ids", ids.stream().map(CaseFileId::value).toList())
                .getResultList();
    }

    /** Of these, what the reader's grants show; one statement. */
    Map<CaseFileId, CaseReference> references(Visible visible, Collection<CaseFileId> ids) {
        return visible
                .bind(entityManager.createQuery(
                        "select c from CaseFile c where c.id in :ids and " + VISIBLE, CaseFile.class))
                .setParameter("ids", ids.stream().map(CaseFileId::value).toList())
                .getResultList()
                .stream()
                .map(CaseFile::reference)
                .collect(Collectors.toUnmodifiableMap(CaseReference::id, Function.identity()));
    }

    void add(Direction direction) {
        entityManager.persist(direction);
    }

    Optional<Direction> openDirection(CaseFileId caseFile) {
        return entityManager
                .createQuery(
                        "select d from Direction d where d.caseFile = :caseFile and d.endedAt is null", Direction.class)
                .setParameter("caseFile", caseFile.value())
                .getResultStream()
                .findFirst();
    }

    List<CaseFileView.Directed> directions(CaseFileId caseFile) {
        return entityManager
                .createQuery(
                        "select d from Direction d where d.caseFile = :caseFile order by d.startedAt, d.id",
                        Direction.class)
                .setParameter("caseFile", caseFile.value())
                .getResultList()
                .stream()
                .map(Direction::view)
                .toList();
    }

    /** Writes what changed so far: the change of the case goes first, so that two who do the same find out there. */
    void settle() {
        entityManager.flush();
    }
}
