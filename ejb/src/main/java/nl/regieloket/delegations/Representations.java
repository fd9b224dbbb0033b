package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

@Dependent
class Representations {
    private static final int MOST_ROWS = 100;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Representation representation) {
        entityManager.persist(representation);
    }

    void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    Representation existing(RepresentationId id) {
        Representation found = entityManager.find(Representation.class, id.value());
        if (found == null) {
            throw new Problem.Missing("representation.unknown");
        }
        return found;
    }

    /** Those by a resident, in whatever case, that nobody ended. */
    List<Representation> of(ResidentId resident) {
        return entityManager
                .createQuery(
                        "select r from Representation r where r.residentId = :resident"
                                + " and r.status <> :ended order by r.id",
                        Representation.class)
                .setParameter("resident", resident.value())
                .setParameter("ended", RepresentationStatus.ENDED)
                .getResultList();
    }

    /**
     * Newest first: one more than was asked for, if there are.
     *
     * @param givenBy null: by anybody
     */
    List<Representation> of(
            CaseFileId caseFile, @Nullable Collection<ResidentId> givenBy, @Nullable Cursor after, int limit) {
        if (givenBy != null && givenBy.isEmpty()) {
            return List.of();
        }
        var query = entityManager
                .createQuery(
                        "select r from Representation r where r.caseFileId = :caseFile"
                                + (givenBy == null ? "" : " and r.residentId in :givenBy")
                                + (after == null ? "" : " and r.id < :id") + " order by r.id desc",
                        Representation.class)
                .setParameter("caseFile", caseFile.value())
                .setMaxResults(limit + 1);
        if (givenBy != null) {
            query.setParameter(
                    "givenBy", givenBy.stream().map(ResidentId::value).toList());
        }
        if (after != null) {
            query.setParameter("id", after.uuid(0));
        }
        return query.getResultList();
    }

    /** Whether this organisation helps this resident in the case, on that day or later. */
    boolean holdsOne(CaseFileId caseFile, ResidentId resident, OrganisationId organisation, LocalDate on) {
        return !entityManager
                .createQuery(
                        "select r.id from Representation r where r.caseFileId = :caseFile"
                                + " and r.residentId = :resident and r.organisationId = :organisation"
                                + " and r.until >= :on and r.status <> :ended",
                        UUID.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("resident", resident.value())
                .setParameter("organisation", organisation.value())
                .setParameter("on", on)
                .setParameter("ended", RepresentationStatus.ENDED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Of each case the newest that holds on a day for this person or organisation, under a grant that is in force; newest
     * first.
     */
    List<Representation> held(
            PersonId person,
            @Nullable OrganisationId organisation,
            LocalDate on,
            Visible visible,
            @Nullable RepresentationId after,
            int limit) {
        String further = after == null ? "" : " and r.id < :id";
        TypedQuery<Representation> query = visible.bind(entityManager.createQuery(
                        "select r from Representation r where " + holds("r")
                                + " and not exists (select n.id from Representation n where n.caseFileId = r.caseFileId"
                                + " and n.id > r.id and " + holds("n") + ") and "
                                + Visible.fragment("r.caseFileId") + further + " order by r.id desc",
                        Representation.class))
                .setParameter("active", RepresentationStatus.ACTIVE)
                .setParameter("on", on)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation == null ? person.value() : organisation.value());
        if (after != null) {
            query.setParameter("id", after.value());
        }
        return query.setMaxResults(limit + 1).getResultList();
    }

    /** All those of these cases that hold on a day for this person or organisation. */
    List<Representation> heldIn(
            Collection<CaseFileId> cases, PersonId person, @Nullable OrganisationId organisation, LocalDate on) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r from Representation r where r.caseFileId in :cases and " + holds("r"),
                        Representation.class)
                .setParameter("cases", cases.stream().map(CaseFileId::value).toList())
                .setParameter("active", RepresentationStatus.ACTIVE)
                .setParameter("on", on)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation == null ? person.value() : organisation.value())
                .getResultList();
    }

    private static String holds(String one) {
        return "%1$s.status = :active and %1$s.from <= :on and %1$s.until >= :on and (%1$s.personId = :person or %1$s.organisationId = :organisation)"
                .formatted(one);
    }

    /** The cases into which this person was let as the resident, newest first, under a grant that is in force. */
    List<Invitation> ownDoors(PersonId person, Visible visible) {
        return visible.bind(entityManager.createQuery(
                        "select i from Invitation i where i.redeemedBy = :person and i.representationId is null"
                                + " and i.closedAt is null and "
                                + Visible.fragment("i.caseFileId") + " order by i.id desc",
                        Invitation.class))
                .setParameter("person", person.value())
                .setMaxResults(MOST_ROWS)
                .getResultList();
    }

    Optional<Invitation> invitation(List<byte[]> codeHashes) {
        return entityManager
                .createQuery("select i from Invitation i where i.codeHash in :hashes", Invitation.class)
                .setParameter("hashes", codeHashes)
                .getResultStream()
                .findFirst();
    }

    Optional<Invitation> invitation(UUID id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id));
    }

    /** Those for a helper that were not used yet. */
    List<Invitation> unusedFor(RepresentationId representation) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.representationId = :representation and i.redeemedAt is null",
                        Invitation.class)
                .setParameter("representation", representation.value())
                .getResultList();
    }

    /** Those for a resident that were not used yet. */
    List<Invitation> unusedFor(CaseFileId caseFile, ResidentId resident) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.caseFileId = :caseFile and i.residentId = :resident"
                                + " and i.representationId is null and i.redeemedAt is null",
                        Invitation.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("resident", resident.value())
                .getResultList();
    }

    /** Those for a resident that opened a page which is open on that day, or still can open one. */
    List<Invitation> ownDoors(CaseFileId caseFile, Instant now, LocalDate today) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.caseFileId = :caseFile and i.representationId is null"
                                + " and i.closedAt is null and (i.redeemedAt is not null or i.expiresAt > :now)"
                                + " and (i.openUntil is null or i.openUntil >= :today)",
                        Invitation.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("today", today)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those of a resident in whatever case that opened a page or still can, or were closed for that reason. */
    List<Invitation> ownDoors(ResidentId resident, String reason, Instant now) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.residentId = :resident and i.representationId is null"
                                + " and (i.closedAt is null or i.closeReason = :reason)"
                                + " and (i.redeemedAt is not null or i.expiresAt > :now)",
                        Invitation.class)
                .setParameter("resident", resident.value())
                .setParameter("reason", reason)
                .setParameter("now", now)
                .getResultList();
    }

    /** All of a case that were not used yet. */
    List<Invitation> unusedIn(CaseFileId caseFile) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.caseFileId = :caseFile and i.redeemedAt is null",
                        Invitation.class)
                .setParameter("caseFile", caseFile.value())
                .getResultList();
    }
}
