package nl.regieloket.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

@Dependent
class UndeliveredMails {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Inject
    private LockedSubjects locked;

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

    /** Whether its list shows to nobody outside of a circle which case this is. */
    boolean isOfLocked(Permit<?> by, Subject caseFile) {
        return locked.isLocked(by, caseFile);
    }

    /** Oldest first; of what is locked to the reader without the number of the case. */
    List<MindingUndelivered.Row> of(Actor reader, OrganisationId organisation, @Nullable Cursor after, int limit) {
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
        List<UndeliveredMail> found = query.getResultList();
        Set<UUID> closed = locked.closed(
                reader,
                found.stream()
                        .map(UndeliveredMail::caseFile)
                        .filter(Objects::nonNull)
                        .toList());
        return found.stream().map(mail -> mail.row(mail.isOpen(closed))).toList();
    }
}
