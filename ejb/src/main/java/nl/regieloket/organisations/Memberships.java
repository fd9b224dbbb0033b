package nl.regieloket.organisations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;

/** Store of memberships. */
@Dependent
class Memberships {
    private static final String ON_DAY = " m.validFrom <= :on and (m.validUntil is null or m.validUntil >= :on)";

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

    /** Those there that are not over by that day, in the order in which they begin. */
    List<Membership> notOver(PersonId person, OrganisationId organisation, LocalDate by) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.person = :person and m.organisation.id = :organisation"
                                + " and (m.validUntil is null or m.validUntil >= :by) order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("by", by)
                .getResultList();
    }

    /** Who works there on that day, by name: one more than was asked for, if there are. */
    List<Membership> of(OrganisationId organisation, OfficerQuery page, LocalDate on) {
        OfficerFunction function = page.function();
        Cursor after = page.after();
        String holding = function == null ? "" : " and :function member of m.functions";
        String further = after == null ? "" : " and (m.displayName > :name or (m.displayName = :name and m.id > :id))";
        var query = entityManager
                .createQuery(
                        "select m from Membership m where m.organisation.id = :organisation and" + ON_DAY + holding
                                + further + " order by m.displayName, m.id",
                        Membership.class)
                .setParameter("organisation", organisation.value())
                .setParameter("on", on)
                .setHint("eclipselink.batch", "m.functions")
                .setHint("eclipselink.batch", "m.teams")
                .setMaxResults(page.limit() + 1);
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
                                + " and m.validFrom <= :until and (m.validUntil is null or m.validUntil >= :from)",
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
