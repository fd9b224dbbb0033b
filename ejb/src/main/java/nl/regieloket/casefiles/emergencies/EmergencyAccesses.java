package nl.regieloket.casefiles.emergencies;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Store of who opened which case in an emergency. */
@Dependent
class EmergencyAccesses {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(EmergencyAccess access) {
        entityManager.persist(access);
    }

    /** One of this municipality; who ends or judges it too waits. */
    EmergencyAccess held(EmergencyId id, OrganisationId municipality) {
        EmergencyAccess found = entityManager.find(EmergencyAccess.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.municipality().equals(municipality)) {
            throw new Problem.Missing("emergency.unknown");
        }
        return found;
    }

    /** Those of one person in one case that have not ended. */
    List<EmergencyAccess> open(CaseFileId caseFile, PersonId person, Instant at) {
        return entityManager
                .createQuery(
                        "select e from EmergencyAccess e where e.caseFileId = :caseFile and e.personId = :person"
                                + " and e.untilAt > :at",
                        EmergencyAccess.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("person", person.value())
                .setParameter("at", at)
                .getResultList();
    }

    /** Of a municipality, newest first. */
    List<EmergencyAccess> of(OrganisationId municipality, @Nullable Cursor after, int limit) {
        var query = entityManager
                .createQuery(
                        "select e from EmergencyAccess e where e.municipalityId = :municipality"
                                + (after == null ? "" : " and e.id < :after") + " order by e.id desc",
                        EmergencyAccess.class)
                .setParameter("municipality", municipality.value())
                .setMaxResults(limit);
        Optional.ofNullable(after).ifPresent(cursor -> query.setParameter("after", cursor.uuid(0)));
        return query.getResultList();
    }
}
