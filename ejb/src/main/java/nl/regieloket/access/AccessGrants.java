package nl.regieloket.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.id.GrantId;

@Dependent
class AccessGrants {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(AccessGrant grant) {
        entityManager.persist(grant);
    }

    /** What the actor holds now on this subject or on what it is within: one statement. */
    List<HeldGrant> held(Actor actor, Subject subject, Instant at) {
        return entityManager
                .createQuery(
                        "select g from AccessGrant g where g.subjectId in :subjects and g.granteeId in :grantees"
                                + " and (g.worksFor is null or g.worksFor in :grantees)"
                                + " and g.revokedAt is null and g.from <= :at and (g.until is null or g.until > :at)",
                        AccessGrant.class)
                .setParameter("subjects", subject.chain())
                .setParameter("grantees", actor.grantees())
                .setParameter("at", at)
                .getResultList()
                .stream()
                .map(AccessGrant::held)
                .toList();
    }

    Optional<AccessGrant> find(GrantId id) {
        return Optional.ofNullable(entityManager.find(AccessGrant.class, id.value()));
    }

    /** The grants on exactly this subject that give this role to this grantee and were not revoked. */
    List<AccessGrant> given(Subject subject, Grantee grantee, CaseRole role) {
        return entityManager
                .createQuery(
                        "select g from AccessGrant g where g.subjectId = :subject and g.granteeId = :grantee"
                                + " and g.role = :role and g.revokedAt is null",
                        AccessGrant.class)
                .setParameter("subject", subject.id())
                .setParameter("grantee", grantee.id())
                .setParameter("role", role)
                .getResultList();
    }
}
