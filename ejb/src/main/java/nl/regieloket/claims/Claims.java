package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

@Dependent
class Claims {
    private static final String VISIBLE = Visible.fragment("c.id", "c.caseFileId");
    private static final String NEWEST_FIRST = " order by c.id desc";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Claim claim) {
        entityManager.persist(claim);
    }

    void add(ClaimRevision revision) {
        entityManager.persist(revision);
    }

    /**
     * The claim.
     *
     * @throws Problem.Missing {@code claim.unknown}, as the gate answers to who may not know of it
     */
    Claim existing(ClaimId id) {
        Claim claim = entityManager.find(Claim.class, id.value());
        if (claim == null) {
            throw new Problem.Missing("claim.unknown");
        }
        return claim;
    }

    List<Claim> all(Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select c from Claim c where c.id in :ids order by c.id", Claim.class)
                .setParameter("ids", ids.stream().map(ClaimId::value).toList())
                .setHint("eclipselink.batch", "c.debtors")
                .getResultList();
    }

    /** In the order in which they were recorded. */
    List<Claim> of(CaseFileId caseFile) {
        return of(List.of(caseFile));
    }

    /** The same of several cases; as many statements as of one. */
    List<Claim> of(Collection<CaseFileId> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select c from Claim c where c.caseFileId in :cases order by c.id", Claim.class)
                .setParameter("cases", cases.stream().map(CaseFileId::value).toList())
                .setHint("eclipselink.batch", "c.debtors")
                .getResultList();
    }

    /** The cases with a claim on this resident that was not withdrawn. */
    List<CaseFileId> casesOwedBy(ResidentId resident) {
        return entityManager
                .createQuery(
                        "select distinct c.caseFileId from Claim c join c.debtors d"
                                + " where d = :resident and c.withdrawnAt is null",
                        UUID.class)
                .setParameter("resident", resident.value())
                .getResultList()
                .stream()
                .map(CaseFileId::new)
                .toList();
    }

    /** One row more than asked for, in the order in which they were recorded. */
    List<Claim> recorded(CaseFileId caseFile, Permit<?> by, @Nullable Cursor after, int limit) {
        TypedQuery<Claim> query = ofCase(caseFile, by, after == null ? "" : " and c.id > :after", " order by c.id");
        if (after != null) {
            query.setParameter("after", after.uuid(0));
        }
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** One row more than asked for, what presses most first. */
    List<Claim> urgent(CaseFileId caseFile, Permit<?> by, int limit) {
        return ofCase(caseFile, by, "", " order by c.urgency, c.dueOrder, c.id")
                .setMaxResults(limit + 1)
                .getResultList();
    }

    private TypedQuery<Claim> ofCase(CaseFileId caseFile, Permit<?> by, String and, String order) {
        Set<ResidentId> only = by.standsFor();
        String reached = only == null ? "" : " and exists (select d from c.debtors d where d in :residents)";
        boolean all = ClaimKind.openTo(by).size() == ClaimKind.values().length;
        String kinds = all ? "" : " and c.terms.kind in :kinds";
        TypedQuery<Claim> query = entityManager
                .createQuery(
                        "select c from Claim c where c.caseFileId = :caseFile" + reached + kinds + and + order,
                        Claim.class)
                .setParameter("caseFile", caseFile.value())
                .setHint("eclipselink.batch", "c.debtors");
        if (!all) {
            query.setParameter("kinds", ClaimKind.openTo(by));
        }
        return only == null
                ? query
                : query.setParameter(
                        "residents", only.stream().map(ResidentId::value).toList());
    }

    /** Summed by the database, however many they are. */
    ClaimTotals totals(CaseFileId caseFile) {
        List<?> rows = entityManager
                .createNativeQuery("select urgency, count(*), sum(current_amount), sum(costs) from claim"
                        + " where case_file_id = ? group by urgency")
                .setParameter(1, caseFile.toString())
                .getResultList();
        var totals = new ClaimTotals(Euro.ZERO, Euro.ZERO, 0);
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            int urgency = ((Number) cells[0]).intValue();
            long count = totals.standing() + (urgency < 2 ? ((Number) cells[1]).longValue() : 0);
            totals = urgency == 0
                    ? new ClaimTotals(new Euro((BigDecimal) cells[2]), new Euro((BigDecimal) cells[3]), count)
                    : new ClaimTotals(totals.current(), totals.costs(), count);
        }
        return totals;
    }

    /** One row more than asked for, newest first, of what is opened to the viewer as a claim of its own. */
    List<Claim> opened(Visible visible, @Nullable Cursor after, int limit) {
        String before = after == null ? "" : " and c.id < :before";
        TypedQuery<Claim> query = visible.bind(entityManager.createQuery(
                "select c from Claim c where c.withdrawnAt is null and " + VISIBLE + before + NEWEST_FIRST,
                Claim.class));
        if (after != null) {
            query.setParameter("before", after.uuid(0));
        }
        return query.setHint("eclipselink.batch", "c.debtors")
                .setMaxResults(limit + 1)
                .getResultList();
    }

    boolean isTaken(CaseFileId caseFile, OrganisationId creditor, String reference, @Nullable ClaimId except) {
        return entityManager
                .createQuery(
                        "select c.id from Claim c where c.caseFileId = :caseFile and c.terms.creditorId = :creditor"
                                + " and c.liveReference = :reference",
                        UUID.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("creditor", creditor.value())
                .setParameter("reference", reference.strip().toLowerCase(Locale.ROOT))
                .getResultList()
                .stream()
                .anyMatch(id -> except == null || !id.equals(except.value()));
    }

    /** Oldest first. */
    List<ClaimRevision> revisions(Set<ClaimId> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r from ClaimRevision r where r.claimId in :claims order by r.claimId, r.id",
                        ClaimRevision.class)
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .setHint("eclipselink.batch", "r.debtors")
                .getResultList();
    }

    /** Of these claims as far as they are of this case; by claim, oldest first. */
    List<ClaimRevision> revisionsOf(CaseFileId caseFile, Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r from ClaimRevision r where r.claimId in"
                                + " (select c.id from Claim c where c.caseFileId = :caseFile and c.id in :claims)"
                                + " order by r.claimId, r.id",
                        ClaimRevision.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .setHint("eclipselink.batch", "r.debtors")
                .getResultList();
    }
}
