package nl.regieloket.access.landing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.CaseRole;

/** Store of grants as an act stands on them. */
@Dependent
class StandingGrants {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /**
     * Whether one of the grants in this role, purpose and section that allowed something still stands, and will until the transaction ends: it is
     * shared-locked. What the act itself revoked, such as the grant of who hands over, stood when it did.
     */
    boolean hold(Footing footing, CaseRole role, Instant at) {
        List<Object> values = new ArrayList<>();
        String sql = "select g.id from access_grant g where g.subject_id in " + in(footing.within(), values)
                + " and g.grantee_id in " + in(footing.reach(), values)
                + " and (g.works_for is null or g.works_for in " + in(footing.reach(), values) + ") and g.purpose in "
                + texts(footing.purposes(), values) + " and (g.sections & ?) = ? and g.role = ?"
                + " and (g.revoked_at is null or (g.revoked_by = ? and g.revoked_at >= ?))"
                + " and g.valid_from <= ? and (g.valid_until is null or g.valid_until > ?) lock in share mode";
        values.add(footing.sections());
        values.add(footing.sections());
        values.add(role.name());
        values.add(footing.actor().person().toString());
        values.add(Timestamp.from(footing.at()));
        values.add(Timestamp.from(at));
        values.add(Timestamp.from(at));
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return !query.getResultList().isEmpty();
    }

    /**
     * Whether somebody else locked it to him meanwhile. What he locked himself in this act, also to himself, he did while
     * it was open to him.
     */
    boolean isClosed(Footing footing) {
        List<Object> values = new ArrayList<>();
        String person = footing.actor().person().toString();
        Timestamp at = Timestamp.from(footing.at());
        values.add(person);
        values.add(person);
        values.add(at);
        CaseRole role = footing.role();
        String sql = "select l.id from access_lock l left join access_circle_member m on m.circle_id = l.circle_id"
                + " and m.person_id = ? and (m.ended_at is null or (m.ended_by = ? and m.ended_at >= ?))"
                + " where l.subject_id in " + in(footing.within(), values)
                + " and l.lifted_at is null and not (l.locked_by = ? and l.locked_at >= ?) and ("
                + (role != null && role.isApart() ? "" : "(l.closed and m.id is null) or ")
                + "(m.excluded <> l.wall and not (m.noted_by = ? and m.noted_at >= ?))) lock in share mode";
        values.addAll(List.of(person, at, person, at));
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return !query.getResultList().isEmpty();
    }

    private static String in(Collection<UUID> ids, List<Object> values) {
        return texts(ids.stream().map(UUID::toString).toList(), values);
    }

    private static String texts(Collection<String> texts, List<Object> values) {
        values.addAll(texts);
        return "(" + String.join(", ", Collections.nCopies(texts.size(), "?")) + ")";
    }
}
