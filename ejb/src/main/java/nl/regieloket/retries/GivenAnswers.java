package nl.regieloket.retries;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Dependent
class GivenAnswers {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    Optional<GivenAnswer> find(UUID id) {
        return Optional.ofNullable(entityManager.find(GivenAnswer.class, id));
    }

    /** In the order of their ids; null: from the first. */
    List<GivenAnswer> behind(@Nullable UUID after, int most) {
        String place = after == null ? "" : " where x.id > :after";
        var query = entityManager
                .createQuery("select x from GivenAnswer x" + place + " order by x.id", GivenAnswer.class)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** Unless it was changed since it was read. */
    void sealAnew(UUID id, byte[] before, byte[] sealed) {
        entityManager
                .createQuery("update GivenAnswer x set x.body = :sealed where x.id = :id and x.body = :before")
                .setParameter("sealed", sealed)
                .setParameter("id", id)
                .setParameter("before", before)
                .executeUpdate();
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
