package nl.regieloket.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.locks.Closure;
import nl.regieloket.kernel.SafeRequest;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

@Dependent
class AccessGrants {
    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(AccessGrant grant) {
        SafeRequest.end();
        entityManager.persist(grant);
    }

    /**
     * What the actor holds at that moment on these or on what they are within, and what of it is closed to him; asked once
     * in a request that changes nothing.
     */
    Holdings held(Actor actor, Collection<Subject> subjects, Instant at) {
        Holdings holdings = SafeRequest.remembered(
                List.of(actor.person(), actor.reach(), actor.replaced()), Holdings.class, Holdings::new);
        Set<String> chain =
                holdings
                        .unasked(subjects.stream()
                                .flatMap(subject -> subject.chain().stream())
                                .toList())
                        .stream()
                        .map(UUID::toString)
                        .collect(Collectors.toSet());
        if (chain.isEmpty()) {
            return holdings;
        }
        Set<String> grantees = actor.reach().stream().map(UUID::toString).collect(Collectors.toSet());
        Set<String> replaced = actor.replaced().stream().map(UUID::toString).collect(Collectors.toSet());
        List<String> values = new ArrayList<>(chain);
        values.addAll(grantees);
        values.addAll(replaced);
        values.addAll(grantees);
        values.add(IN_UTC.format(at));
        values.add(IN_UTC.format(at));
        values.add(actor.person().value().toString());
        values.addAll(chain);
        Query query = entityManager.createNativeQuery(held(places(chain), places(grantees), places(replaced)));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        try {
            for (Object found : query.getResultList()) {
                note((Object[]) found, actor, holdings);
            }
        } catch (RuntimeException e) {
            SafeRequest.end(); // what was not read is not remembered as nothing
            throw e;
        }
        return holdings;
    }

    /** Grants and locks in one statement, since the gate asks for both each time. */
    private static String held(String subjects, String grantees, String replaced) {
        return """
            select g.subject_id, g.role, g.sections, g.purpose, g.resident_id, null, null, g.grantee_id
              from access_grant g
              where g.subject_id in (%1$s) and g.grantee_id in (%2$s)
                and (g.grantee_id not in (%3$s) or g.role in %4$s)
                and (g.works_for is null or g.works_for in (%2$s))
                and g.revoked_at is null and g.valid_from <= ? and (g.valid_until is null or g.valid_until > ?)
            union all
            select l.subject_id, null, null, null, null, l.closed,
                if(l.wall, if(m.id is null, false, not m.excluded), m.excluded), null
              from access_lock l
              left join access_circle_member m
                on m.circle_id = l.circle_id and m.person_id = ? and (m.ended_at is null or l.wall)
              where l.subject_id in (%1$s) and l.lifted_at is null
            """.formatted(subjects, grantees, replaced, Visible.PASSING_NAMES);
    }

    private static String places(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void note(@Nullable Object[] row, Actor actor, Holdings holdings) {
        UUID subject = uuid(row[0]);
        if (row[1] != null) {
            UUID resident = row[4] == null ? null : uuid(row[4]);
            var holder = new PersonId(uuid(row[7]));
            holdings.held(
                    subject,
                    new HeldGrant(
                            CaseRole.valueOf(String.valueOf(row[1])),
                            Section.of(Integer.parseInt(String.valueOf(row[2]))),
                            String.valueOf(row[3]),
                            resident == null ? null : new ResidentId(resident),
                            actor.replaces().contains(holder) ? holder : null));
        } else if (isTrue(row[6])) {
            holdings.closed(subject, Closure.EXCLUDED);
        } else if (row[6] == null && isTrue(row[5])) {
            holdings.closed(subject, Closure.OUTSIDE);
        }
    }

    private static UUID uuid(@Nullable Object value) {
        return value instanceof UUID uuid ? uuid : UUID.fromString(String.valueOf(value));
    }

    /** The database has a number where the driver knows no truth value. */
    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean truth ? truth : value instanceof Number number && number.intValue() != 0;
    }

    /** To end it. */
    Optional<AccessGrant> find(GrantId id) {
        SafeRequest.end();
        return Optional.ofNullable(entityManager.find(AccessGrant.class, id.value()));
    }

    /** To end them: the grants on exactly this subject that give this role to this grantee and were not revoked. */
    List<AccessGrant> given(Subject subject, Grantee grantee, CaseRole role) {
        SafeRequest.end();
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
