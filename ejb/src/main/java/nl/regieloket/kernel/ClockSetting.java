package nl.regieloket.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** The one row that says how far the business clock is from the real one; every server reads it. */
@Dependent
class ClockSetting {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** Zero where nobody set it. */
    Duration offset() {
        List<?> rows = entityManager
                .createNativeQuery("select offset_millis from business_clock where id = 1")
                .getResultList();
        return rows.isEmpty() ? Duration.ZERO : Duration.ofMillis(((Number) rows.getFirst()).longValue());
    }

    void put(Duration offset) {
        entityManager
                .createNativeQuery("update business_clock set offset_millis = ? where id = 1")
                .setParameter(1, offset.toMillis())
                .executeUpdate();
    }
}
