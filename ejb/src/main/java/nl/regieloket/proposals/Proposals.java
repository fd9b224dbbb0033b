package nl.regieloket.proposals;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import org.jspecify.annotations.Nullable;

@Dependent
class Proposals {
    /** The database tells of each status to which list it belongs, so that an index has the order of the list. */
    private static final String MINE =
            "select c from Commitment c where c.authorityId = :authority and column('phase', c) = :phase and "
                    + Visible.fragment("c.id", "c.caseFileId");

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(JointProposal proposal) {
        entityManager.persist(proposal);
    }

    void add(Commitment commitment) {
        entityManager.persist(commitment);
    }

    void discard(JointProposal draft) {
        entityManager.remove(draft);
    }

    JointProposal existing(ProposalId id) {
        JointProposal found = entityManager.find(JointProposal.class, id.value());
        if (found == null) {
            throw new Problem.Missing("proposal.unknown");
        }
        return found;
    }

    Commitment existing(CommitmentId id) {
        Commitment found = entityManager.find(Commitment.class, id.value());
        if (found == null) {
            throw new Problem.Missing("commitment.unknown");
        }
        return found;
    }

    /** To see it as it is now: who answers it at this moment waits, or was a moment earlier. */
    Commitment locked(CommitmentId id) {
        Commitment found = entityManager.find(Commitment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Problem.Missing("commitment.unknown");
        }
        return found;
    }

    /** Newest first. */
    List<JointProposal> of(CaseFileId caseFile) {
        return entityManager
                .createQuery(
                        "select p from JointProposal p where p.caseFileId = :caseFile order by p.id desc",
                        JointProposal.class)
                .setParameter("caseFile", caseFile.value())
                .setHint("eclipselink.batch", "p.parts")
                .setHint("eclipselink.batch", "p.parts.claims")
                .getResultList();
    }

    /** Nobody else sends one of this case until this is done: who comes second sees what the first asked. */
    void lockAll(CaseFileId caseFile) {
        entityManager
                .createQuery(
                        "select p from JointProposal p where p.caseFileId = :caseFile order by p.id",
                        JointProposal.class)
                .setParameter("caseFile", caseFile.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Commitment> partsOf(ProposalId proposal) {
        return entityManager
                .createQuery(
                        "select distinct c from Commitment c left join fetch c.steps s where c.proposalId = :proposal"
                                + " order by c.request.authorityName, c.id, s.id",
                        Commitment.class)
                .setParameter("proposal", proposal.value())
                .setHint("eclipselink.batch", "c.claims")
                .getResultList();
    }

    List<Commitment> partsOf(CaseFileId caseFile) {
        return partsOf(List.of(caseFile));
    }

    /** Of several cases; as many statements as of one. */
    List<Commitment> partsOf(Collection<CaseFileId> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select c from Commitment c where c.caseFileId in :cases order by c.id", Commitment.class)
                .setParameter("cases", cases.stream().map(CaseFileId::value).toList())
                .setHint("eclipselink.batch", "c.claims")
                .getResultList();
    }

    /** What one organisation was asked: the soonest reply term first. */
    List<Commitment> asked(
            OrganisationId authority, ReadingRequests.Which which, Visible visible, @Nullable Cursor after, int limit) {
        return mine("c.request.answerBy", authority, which, visible, after, limit);
    }

    /** What one's organisation promised and still holds or is to come: the soonest end first. */
    List<Commitment> promised(OrganisationId authority, Visible visible, @Nullable Cursor after, int limit) {
        return mine("c.answer.decision.until", authority, ReadingRequests.Which.PROMISED, visible, after, limit);
    }

    /** What one's organisation promised about any of these claims and still holds or is to come. */
    List<Commitment> promisedFor(OrganisationId authority, Collection<ClaimId> claims, Visible visible) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return visible.bind(entityManager.createQuery(
                        MINE + " and exists (select k from Commitment o join o.claims k where o = c and k in :claims)"
                                + " order by c.id",
                        Commitment.class))
                .setParameter("authority", authority.value())
                .setParameter("phase", ReadingRequests.Which.PROMISED.name())
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultList();
    }

    /** The claims of this reader for which a promise holds or is to come, with that promise; soonest end first. */
    List<Object[]> collected(Visible visible, Collection<ClaimId> claims) {
        return visible.bind(entityManager.createQuery(
                        "select k, c from Commitment c join c.claims k where column('phase', c) = 'PROMISED'"
                                + " and k in :claims and " + Visible.among("k", "c.caseFileId")
                                + " order by c.answer.decision.until, c.id",
                        Object[].class))
                .setParameter("claims", claims.stream().map(ClaimId::value).toList())
                .getResultList();
    }

    private List<Commitment> mine(
            String date,
            OrganisationId authority,
            ReadingRequests.Which which,
            Visible visible,
            @Nullable Cursor after,
            int limit) {
        String further = after == null ? "" : " and (" + date + " > :date or (" + date + " = :date and c.id > :id))";
        TypedQuery<Commitment> query = visible.bind(
                        entityManager.createQuery(MINE + further + " order by " + date + ", c.id", Commitment.class))
                .setParameter("authority", authority.value())
                .setParameter("phase", which.name());
        if (after != null) {
            query.setParameter("date", after.date(0)).setParameter("id", after.uuid(1));
        }
        return query.setHint("eclipselink.batch", "c.claims")
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** For which the clock has something to do. */
    List<CommitmentId> dueOn(LocalDate today, int limit) {
        return entityManager
                .createQuery(
                        "select c.id from Commitment c where c.enforcement.lookOn <= :today order by c.enforcement.lookOn, c.id",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(CommitmentId::new)
                .toList();
    }
}
