package nl.regieloket.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Dependent
class Drafts {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    Optional<Draft> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Draft.class, id));
    }

    /** In the order of their ids; null: from the first. */
    List<Draft> behind(@Nullable UUID after, int most) {
        String place = after == null ? "" : " where x.id > :after";
        var query = entityManager
                .createQuery("select x from Draft x" + place + " order by x.id", Draft.class)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** Unless it was changed since it was read. */
    void sealAnew(UUID id, byte[] before, byte[] sealed) {
        entityManager
                .createQuery("update Draft x set x.content = :sealed where x.id = :id and x.content = :before")
                .setParameter("sealed", sealed)
                .setParameter("id", id)
                .setParameter("before", before)
                .executeUpdate();
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
