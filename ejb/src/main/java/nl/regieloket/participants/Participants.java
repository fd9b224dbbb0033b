package nl.regieloket.participants;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;

/** Store of participants. */
@Dependent
class Participants {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Participant participant) {
        entityManager.persist(participant);
    }

    Optional<Participant> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Participant.class, id));
    }

    List<ParticipantRow> of(CaseFileId caseFile) {
        return entityManager
                .createQuery(
                        "select p from Participant p where p.caseFile = :caseFile order by p.joinedOn, p.id",
                        Participant.class)
                .setParameter("caseFile", caseFile.value())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(Participant::row)
                .toList();
    }
}
