package nl.regieloket.privacy.lookback;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.id.RepresentationId;

/** Store of what was judged and handed over. */
@Dependent
class LookBackStore {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(HelperJudgement judgement) {
        entityManager.persist(judgement);
    }

    void add(Disclosure disclosure) {
        entityManager.persist(disclosure);
    }

    Optional<HelperJudgement> judgement(RepresentationId id) {
        return Optional.ofNullable(entityManager.find(HelperJudgement.class, id.value()));
    }

    /** Newest first. */
    List<Disclosure> disclosures(RepresentationId id) {
        return entityManager
                .createQuery(
                        "select d from Disclosure d where d.representation = :representation order by d.id desc",
                        Disclosure.class)
                .setParameter("representation", id.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
