package nl.regieloket.retries;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Dependent
class GivenAnswers {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    Optional<GivenAnswer> find(UUID id) {
        return Optional.ofNullable(entityManager.find(GivenAnswer.class, id));
    }

    void add(GivenAnswer answer) {
        entityManager.persist(answer);
    }

    void remove(UUID id) {
        entityManager
                .createQuery("delete from GivenAnswer a where a.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    int removeBegunBefore(Instant moment) {
        return entityManager
                .createQuery("delete from GivenAnswer a where a.begunAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
