package nl.regieloket.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class TrailAlarms {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(TrailAlarm alarm) {
        entityManager.persist(alarm);
    }

    Optional<TrailAlarm> find(AlarmKind kind) {
        return Optional.ofNullable(entityManager.find(TrailAlarm.class, kind));
    }

    List<TrailAlarm> all() {
        return entityManager
                .createQuery("select a from TrailAlarm a order by a.since", TrailAlarm.class)
                .getResultList();
    }

    void remove(TrailAlarm alarm) {
        entityManager.remove(alarm);
    }
}
