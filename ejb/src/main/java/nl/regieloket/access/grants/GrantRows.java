package nl.regieloket.access.grants;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads the grants of the gate, without their entity: nothing here can change one. */
@Dependent
class GrantRows {
    private static final String COLUMNS =
            "g.id, g.granteeKind, g.granteeId, g.role, g.sections, g.purpose, g.legalBasis,"
                    + " g.from, g.until, g.givenBy, g.revokedBy, g.revokedAt, g.revokeReason, g.givenAt,"
                    + " g.doNotPassOn";
    private static final String STANDS = "(g.revokedAt is null and (g.until is null or g.until > :at))";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    Slice<GrantRow> on(Subject subject, GrantQuery page, Instant at) {
        Cursor after = page.after();
        String goOn = after == null ? "" : " and (g.givenAt < :given or (g.givenAt = :given and g.id < :id))";
        TypedQuery<Object[]> query = entityManager
                .createQuery(
                        "select " + COLUMNS + " from AccessGrant g where g.subjectId = :subject"
                                + which(page.ended()) + goOn
                                + " order by g.givenAt desc, g.id desc",
                        Object[].class)
                .setParameter("subject", subject.id())
                .setMaxResults(page.limit() + 1);
        if (page.ended() != null) {
            query.setParameter("at", at);
        }
        if (after != null) {
            query.setParameter("given", after.instant(0)).setParameter("id", after.uuid(1));
        }
        List<Object[]> found = query.getResultList();
        return Slice.of(found, page.limit(), row -> Cursor.after((Instant) row[13], (UUID) row[0]))
                .map(GrantRows::row);
    }

    /** Those on this subject in this role that reach these now, the oldest first. */
    List<GrantRow> held(Subject subject, CaseRole role, Collection<UUID> grantees, Instant at) {
        return entityManager
                .createQuery(
                        "select " + COLUMNS + " from AccessGrant g where g.subjectId = :subject and g.role = :role"
                                + " and g.granteeId in :grantees and (g.worksFor is null or g.worksFor in :grantees)"
                                + " and g.from <= :at and " + STANDS + " order by g.givenAt, g.id",
                        Object[].class)
                .setParameter("subject", subject.id())
                .setParameter("role", role)
                .setParameter("grantees", grantees)
                .setParameter("at", at)
                .getResultList()
                .stream()
                .map(GrantRows::row)
                .toList();
    }

    /** The organisations for which somebody was ever let in to these, but for the resident and who helps one of them. */
    Set<OrganisationId> organisations(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        Set<OrganisationId> found = new HashSet<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select distinct g.worksFor, g.granteeKind, g.granteeId from AccessGrant g"
                                + " where g.subjectId in :subjects and g.role not in :own",
                        Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("own", Set.of(CaseRole.RESIDENT, CaseRole.HELPER))
                .getResultList()) {
            if (row[0] != null) {
                found.add(new OrganisationId((UUID) row[0]));
            }
            if (row[1] == GranteeKind.ORGANISATION) {
                found.add(new OrganisationId((UUID) row[2]));
            }
        }
        return found;
    }

    /** Whom these were ever opened to by name, and the teams to which they are now; none of them residents or their helpers. */
    Set<Grantee> workers(Collection<UUID> subjects, Instant at) {
        Set<Grantee> found = new HashSet<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select distinct g.granteeKind, g.granteeId from AccessGrant g where g.subjectId in :subjects"
                                + " and g.role not in :own and (g.granteeKind = :person"
                                + " or (g.granteeKind = :team and " + STANDS + "))",
                        Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("own", Set.of(CaseRole.RESIDENT, CaseRole.HELPER))
                .setParameter("person", GranteeKind.PERSON)
                .setParameter("team", GranteeKind.TEAM)
                .setParameter("at", at)
                .getResultList()) {
            found.add(new Grantee((GranteeKind) row[0], (UUID) row[1]));
        }
        return found;
    }

    private static String which(@Nullable Boolean ended) {
        if (ended == null) {
            return "";
        }
        return ended ? " and not " + STANDS : " and " + STANDS;
    }

    private static GrantRow row(Object[] row) {
        return new GrantRow(
                (UUID) row[0],
                new Grantee((GranteeKind) row[1], (UUID) row[2]),
                (CaseRole) row[3],
                Section.of((Integer) row[4]),
                (String) row[5],
                (String) row[6],
                (Instant) row[7],
                (Instant) row[8],
                new PersonId((UUID) row[9]),
                (Boolean) row[14],
                row[11] == null
                        ? null
                        : new GrantRow.Revoked(new PersonId((UUID) row[10]), (Instant) row[11], (String) row[12]));
    }
}
