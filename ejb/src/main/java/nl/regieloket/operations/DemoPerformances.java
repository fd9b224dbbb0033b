package nl.regieloket.operations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class DemoPerformances {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(DemoPerformance performance) {
        entityManager.persist(performance);
    }

    Optional<DemoPerformance> find() {
        return Optional.ofNullable(entityManager.find(DemoPerformance.class, DemoPerformance.ID));
    }
}
