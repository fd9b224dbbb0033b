package nl.regieloket.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class OutboxMessages {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(OutboxMessage message) {
        entityManager.persist(message);
    }

    /** Ids of messages whose turn it is, oldest turn first. */
    List<UUID> due(Instant at, int limit) {
        return entityManager
                .createQuery(
                        "select m.id from OutboxMessage m where m.nextAttemptAt <= :at order by m.nextAttemptAt, m.id",
                        UUID.class)
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that were made before then, were given up, and still know an address. */
    List<OutboxMessage> givenUpBefore(Instant made) {
        return entityManager
                .createQuery(
                        "select m from OutboxMessage m where m.givenUpAt is not null and m.address is not null"
                                + " and m.recipientId is null and m.createdAt < :made",
                        OutboxMessage.class)
                .setParameter("made", made)
                .getResultList();
    }

    Optional<OutboxMessage> lock(UUID id) {
        return Optional.ofNullable(entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
