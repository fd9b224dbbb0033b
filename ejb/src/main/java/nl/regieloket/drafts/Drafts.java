package nl.regieloket.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Dependent
class Drafts {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    Optional<Draft> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Draft.class, id));
    }

    void add(Draft draft) {
        entityManager.persist(draft);
    }

    long countOf(UUID personId) {
        return entityManager
                .createQuery("select count(d) from Draft d where d.personId = :person", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    void removeOldestOf(UUID personId) {
        entityManager
                .createQuery("select d from Draft d where d.personId = :person order by d.keptAt", Draft.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .forEach(entityManager::remove);
    }

    void remove(UUID id) {
        entityManager
                .createQuery("delete from Draft d where d.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    int removeOlderThan(Instant moment) {
        return entityManager
                .createQuery("delete from Draft d where d.keptAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
