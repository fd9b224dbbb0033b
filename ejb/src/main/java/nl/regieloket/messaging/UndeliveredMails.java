package nl.regieloket.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

@Dependent
class UndeliveredMails {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(UndeliveredMail mail) {
        entityManager.persist(mail);
    }

    void remove(UndeliveredMail mail) {
        entityManager.remove(mail);
    }

    Optional<UndeliveredMail> find(UUID message) {
        return Optional.ofNullable(entityManager.find(UndeliveredMail.class, message));
    }

    UndeliveredMail existing(UUID message) {
        return find(message).orElseThrow(() -> new Problem.Missing("message.unknown"));
    }

    /** Oldest first. */
    List<UndeliveredMail> of(OrganisationId organisation, @Nullable Cursor after, int limit) {
        String further = after == null ? "" : " and (m.givenUpAt > :at or (m.givenUpAt = :at and m.messageId > :id))";
        var query = entityManager
                .createQuery(
                        "select m from UndeliveredMail m where m.organisationId = :organisation" + further
                                + " order by m.givenUpAt, m.messageId",
                        UndeliveredMail.class)
                .setParameter("organisation", organisation.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return query.getResultList();
    }
}
