package nl.regieloket.delegations.invitations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import nl.regieloket.kernel.id.PersonId;

/** Store of codes that opened nothing. */
@Dependent
class Tries {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(FailedTry failed) {
        entityManager.persist(failed);
    }

    long of(PersonId person, Instant since) {
        return entityManager
                .createQuery(
                        "select count(f) from FailedTry f where f.personId = :person and f.at > :since", Long.class)
                .setParameter("person", person.value())
                .setParameter("since", since)
                .getSingleResult();
    }
}
