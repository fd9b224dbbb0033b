package nl.regieloket.delegations.pages;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Store of which pages are to be looked at again, and when. */
@Dependent
class DuePages {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    List<UUID> on(LocalDate today, int limit) {
        return entityManager
                .createQuery(
                        "select i.id from Invitation i where i.lookOn <= :today order by i.lookOn, i.id", UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }
}
