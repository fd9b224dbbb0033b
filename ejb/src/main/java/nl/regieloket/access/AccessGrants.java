package nl.regieloket.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.id.GrantId;

@Dependent
class AccessGrants {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(AccessGrant grant) {
        entityManager.persist(grant);
    }

    /** What the actor holds at that moment on each of these or on what it is within: one statement. */
    Map<Subject, List<HeldGrant>> held(Actor actor, Collection<Subject> subjects, Instant at) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Set<UUID> all =
                subjects.stream().flatMap(subject -> subject.chain().stream()).collect(Collectors.toSet());
        List<AccessGrant> found = entityManager
                .createQuery(
                        "select g from AccessGrant g where g.subjectId in :subjects and g.granteeId in :grantees"
                                + " and (g.worksFor is null or g.worksFor in :grantees)"
                                + " and g.revokedAt is null and g.from <= :at and (g.until is null or g.until > :at)",
                        AccessGrant.class)
                .setParameter("subjects", all)
                .setParameter("grantees", actor.grantees())
                .setParameter("at", at)
                .getResultList();
        Map<Subject, List<HeldGrant>> held = new HashMap<>();
        for (Subject subject : subjects) {
            List<UUID> chain = subject.chain();
            held.put(
                    subject,
                    found.stream()
                            .filter(grant -> chain.contains(grant.subjectId()))
                            .map(AccessGrant::held)
                            .toList());
        }
        return held;
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
