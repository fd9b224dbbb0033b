package nl.regieloket.proposals.confirmations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import nl.regieloket.kernel.id.CommitmentId;

/** Store of confirmations. */
@Dependent
class Confirmations {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Confirmation confirmation) {
        entityManager.persist(confirmation);
    }

    /** In the order in which they came; one statement. */
    List<Confirmation> about(Collection<CommitmentId> commitments) {
        return entityManager
                .createQuery(
                        "select c from Confirmation c where c.commitmentId in :commitments order by c.id",
                        Confirmation.class)
                .setParameter(
                        "commitments",
                        commitments.stream().map(CommitmentId::value).toList())
                .getResultList();
    }
}
