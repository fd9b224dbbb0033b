package nl.regieloket.proposals.holders;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.kernel.id.CommitmentId;

/** Store of what is to be looked at again, and of the parts it is about. */
@Dependent
class HolderChanges {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(HolderChange change) {
        entityManager.persist(change);
    }

    void remove(HolderChange change) {
        entityManager.remove(change);
    }

    Optional<HolderChange> find(UUID id) {
        return Optional.ofNullable(entityManager.find(HolderChange.class, id));
    }

    List<HolderChange> due(LocalDate today, int limit) {
        return entityManager
                .createQuery(
                        "select h from HolderChange h where h.dueOn <= :today order by h.dueOn, h.id",
                        HolderChange.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The next parts of that power which are not done with, or to which the holder was let in. */
    List<CommitmentId> parts(HolderChange change, int limit) {
        String further = change.after() == null ? "" : " and c.id > :after";
        TypedQuery<UUID> query = entityManager
                .createQuery(
                        "select c.id from Commitment c where c.authorityId = :authority"
                                + " and c.request.measure = :measure" + further
                                + " and (column('phase', c) <> 'CLOSED' or " + GrantingAccess.given("c.id")
                                + ") order by c.id",
                        UUID.class)
                .setParameter("authority", change.authority())
                .setParameter("measure", change.measure())
                .setParameter("grantee", Objects.requireNonNull(change.holder()).value())
                .setParameter("role", CaseRole.MANDATE_HOLDER)
                .setMaxResults(limit);
        if (change.after() != null) {
            query.setParameter("after", change.after());
        }
        return query.getResultList().stream().map(CommitmentId::new).toList();
    }
}
