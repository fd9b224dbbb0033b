package nl.regieloket.organisations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;

/** Store of memberships. */
@Dependent
class Memberships {
    /** Who left at once on his last day works there no more on it. */
    private static final String ON_DAY = " m.validFrom <= :on and (m.validUntil is null or m.validUntil > :on"
            + " or (m.validUntil = :on and m.leftAt is null))";

    /** Who left before, or on, the day on which it was to begin never was it. */
    private static final String EVER_HELD = " and (m.leftAt is null or m.validUntil > m.validFrom)";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Membership membership) {
        entityManager.persist(membership);
    }

    Optional<Membership> find(MembershipId id) {
        return Optional.ofNullable(entityManager.find(Membership.class, id.value()));
    }

    /** With their organisations and functions in one statement, and their teams in another: not all are in a team. */
    List<Membership> of(PersonId person, LocalDate on) {
        return of(List.of(person), on);
    }

    /** The same of each of these. */
    List<Membership> of(Collection<PersonId> persons, LocalDate on) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct m from Membership m join fetch m.organisation"
                                + " left join fetch m.functions"
                                + " where m.person in :persons and" + ON_DAY,
                        Membership.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .setParameter("on", on)
                .setHint("eclipselink.batch", "m.teams")
                .getResultList();
    }

    /** Whether one of his there holds that day with one of these functions; it is shared-locked. */
    boolean hold(PersonId person, OrganisationId organisation, Set<OfficerFunction> functions, LocalDate on) {
        String holding = functions.isEmpty()
                ? ""
                : " and exists (select 1 from membership_function f where f.membership_id = m.id and f.officer_function in ("
                        + functions.stream().map(one -> "'" + one.name() + "'").collect(Collectors.joining(", "))
                        + "))";
        return !entityManager
                .createNativeQuery("select m.id from membership m where m.person_id = ? and m.organisation_id = ?"
                        + " and m.valid_from <= ? and (m.valid_until is null or m.valid_until > ?"
                        + " or (m.valid_until = ? and m.left_at is null))" + holding + " lock in share mode")
                .setParameter(1, person.toString())
                .setParameter(2, organisation.toString())
                .setParameter(3, on)
                .setParameter(4, on)
                .setParameter(5, on)
                .getResultList()
                .isEmpty();
    }

    /** Those there that are not over by that day, in the order in which they begin. */
    List<Membership> notOver(PersonId person, OrganisationId organisation, LocalDate by) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.person = :person and m.organisation.id = :organisation"
                                + " and (m.validUntil is null or m.validUntil > :by"
                                + " or (m.validUntil = :by and m.leftAt is null))" + EVER_HELD
                                + " order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("by", by)
                .getResultList();
    }

    /** All that somebody ever was there, in the order in which it began. */
    List<Membership> history(PersonId person, OrganisationId organisation) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.person = :person and m.organisation.id = :organisation"
                                + " order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setHint("eclipselink.batch", "m.functions")
                .setHint("eclipselink.batch", "m.teams")
                .getResultList();
    }

    /** Whether anybody is in the team after that day. */
    boolean anyIn(TeamId team, LocalDate after) {
        return !entityManager
                .createQuery(
                        "select m.id from Membership m join m.teams t where t = :team"
                                + " and (m.validUntil is null or m.validUntil > :after)" + EVER_HELD,
                        UUID.class)
                .setParameter("team", team.value())
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Who works there on that day, or ever did or will, by name: one more than was asked for, if there are. */
    List<Membership> of(OrganisationId organisation, OfficerQuery page, LocalDate on) {
        OfficerFunction function = page.function();
        Cursor after = page.after();
        String named = page.text().isEmpty() ? "" : " and locate(:text, lower(m.displayName)) > 0";
        String then = page.everybody() ? "" : " and" + ON_DAY;
        String holding = function == null ? "" : " and :function member of m.functions";
        String further = after == null ? "" : " and (m.displayName > :name or (m.displayName = :name and m.id > :id))";
        var query = entityManager
                .createQuery(
                        "select m from Membership m where m.organisation.id = :organisation" + then + holding + named
                                + further + " order by m.displayName, m.id",
                        Membership.class)
                .setParameter("organisation", organisation.value())
                .setHint("eclipselink.batch", "m.functions")
                .setHint("eclipselink.batch", "m.teams")
                .setMaxResults(page.limit() + 1);
        if (!page.everybody()) {
            query.setParameter("on", on);
        }
        if (!page.text().isEmpty()) {
            query.setParameter("text", page.text().toLowerCase(Locale.ROOT));
        }
        if (function != null) {
            query.setParameter("function", function);
        }
        if (after != null) {
            Membership last = find(new MembershipId(after.uuid(0))).orElseThrow(Cursor::invalid);
            query.setParameter("name", last.row().displayName()).setParameter("id", after.uuid(0));
        }
        return query.getResultList();
    }

    List<Membership> holding(OrganisationId organisation, OfficerFunction function, LocalDate on) {
        return entityManager
                .createQuery(
                        "select m from Membership m join m.functions f"
                                + " where m.organisation.id = :organisation and f = :function and" + ON_DAY
                                + " order by m.displayName, m.id",
                        Membership.class)
                .setParameter("organisation", organisation.value())
                .setParameter("function", function)
                .setParameter("on", on)
                .getResultList();
    }

    List<UUID> organisationsWith(OfficerFunction function, LocalDate on) {
        return entityManager
                .createQuery(
                        "select distinct m.organisation.id from Membership m join m.functions f where f = :function and"
                                + ON_DAY,
                        UUID.class)
                .setParameter("function", function)
                .setParameter("on", on)
                .getResultList();
    }

    boolean everHeld(OrganisationId organisation, OfficerFunction function) {
        return !entityManager
                .createQuery(
                        "select m.id from Membership m join m.functions f"
                                + " where m.organisation.id = :organisation and f = :function",
                        UUID.class)
                .setParameter("organisation", organisation.value())
                .setParameter("function", function)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<Membership> in(TeamId team, LocalDate on) {
        return entityManager
                .createQuery(
                        "select m from Membership m join m.teams t where t = :team and" + ON_DAY
                                + " order by m.displayName, m.id",
                        Membership.class)
                .setParameter("team", team.value())
                .setParameter("on", on)
                .getResultList();
    }

    /** The name of each in his last membership. */
    Map<PersonId, String> names(Collection<PersonId> persons) {
        Map<PersonId, String> names = new HashMap<>();
        if (!persons.isEmpty()) {
            entityManager
                    .createQuery(
                            "select m from Membership m where m.person in :persons order by m.validFrom, m.id",
                            Membership.class)
                    .setParameter(
                            "persons", persons.stream().map(PersonId::value).toList())
                    .getResultList()
                    .forEach(membership -> names.put(
                            membership.row().person(), membership.row().displayName()));
        }
        return names;
    }

    /** Whether this person already works there on one of the days wanted. */
    boolean overlaps(NewMembership wanted) {
        LocalDate until = wanted.period().until();
        // Locks the organisation's row, so that two enrolments of one person wait for each other.
        entityManager.find(Organisation.class, wanted.organisation().value(), LockModeType.PESSIMISTIC_WRITE);
        return !entityManager
                .createQuery(
                        "select m.id from Membership m"
                                + " where m.person = :person and m.organisation.id = :organisation"
                                + " and m.validFrom <= :until and (m.validUntil is null or m.validUntil > :from"
                                + " or (m.validUntil = :from and m.leftAt is null))" + EVER_HELD,
                        UUID.class)
                .setParameter("person", wanted.person().value())
                .setParameter("organisation", wanted.organisation().value())
                .setParameter("from", wanted.period().from())
                .setParameter("until", until == null ? LocalDate.of(9999, 12, 31) : until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
