package nl.regieloket.kernel.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the rows of each feature were walked over since the keys changed. */
@Dependent
class KeyWalks {
    /**
     * @param keys under which the rows come
     * @param after the last row that was looked at; null: none yet
     */
    record Walk(String keys, @Nullable UUID after, boolean finished) {}

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** Holds it until the transaction ends, so that one server walks at a time; empty: never walked. */
    Optional<Walk> hold(String name) {
        List<?> rows = entityManager
                .createNativeQuery("select walked_keys, after_id, finished from key_walk where name = ? for update")
                .setParameter(1, name)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] cells = (Object[]) row;
            UUID after = cells[1] == null ? null : UUID.fromString(cells[1].toString());
            return new Walk(cells[0].toString(), after, Boolean.TRUE.equals(cells[2]));
        });
    }

    void put(String name, Walk walk) {
        entityManager
                .createNativeQuery(
                        "insert into key_walk (name, walked_keys, after_id, finished) values (?1, ?2, ?3, ?4)"
                                + " on duplicate key update walked_keys = ?2, after_id = ?3, finished = ?4")
                .setParameter(1, name)
                .setParameter(2, walk.keys())
                .setParameter(3, walk.after() == null ? null : walk.after().toString())
                .setParameter(4, walk.finished())
                .executeUpdate();
    }
}
