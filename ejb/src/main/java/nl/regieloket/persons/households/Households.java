package nl.regieloket.persons.households;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.ResidentName;
import org.jspecify.annotations.Nullable;

/** Store of households; reads the names of their members along, in one statement. */
@Dependent
class Households {
    private static final String NAMED =
            "select m, r.given, r.prefix, r.family, r.born from HouseholdMember m, Resident r"
                    + " where r.id = m.resident and ";
    private static final String NAMED_IN =
            "select m, r.given, r.prefix, r.family, r.born from HouseholdMember m join m.household h, Resident r"
                    + " where r.id = m.resident and ";
    private static final String ON_DAY =
            " m.withdrawnAt is null and m.joinedOn <= :on and (m.leftOn is null or m.leftOn >= :on)";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** A member with who it is. */
    record Known(HouseholdMember member, MemberRow.Named who) {
        MemberRow row() {
            return member.row(who);
        }
    }

    void add(Household household) {
        entityManager.persist(household);
    }

    void add(HouseholdMemberRevision revision) {
        entityManager.persist(revision);
    }

    Household existing(HouseholdId id) {
        return known(entityManager.find(Household.class, id.value()));
    }

    /** To change it: who changes it too waits, so that nobody belongs to it twice. */
    Household locked(HouseholdId id) {
        return known(entityManager.find(Household.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Subject subject(HouseholdId id) {
        return existing(id).subject();
    }

    /** Adults first, then who came first; also those who are locked. */
    List<Known> members(HouseholdId household, LocalDate on) {
        return known(entityManager
                .createQuery(NAMED + "m.household.id = :household and" + ON_DAY + " order by m.role, m.joinedOn, m.id")
                .setParameter("household", household.value())
                .setParameter("on", on));
    }

    /** The same, for whoever reads it: somebody who is locked to him is not there. */
    List<Known> members(HouseholdId household, LocalDate on, OpenTo open) {
        return known(open.bind(entityManager.createQuery(
                        NAMED + "m.household.id = :household and" + ON_DAY + " and " + OpenTo.fragment("m.resident")
                                + " order by m.role, m.joinedOn, m.id",
                        Object[].class))
                .setParameter("household", household.value())
                .setParameter("on", on));
    }

    /** All that was ever noted of whom the reader may know, first day first. */
    List<Known> everNoted(HouseholdId household, OpenTo open) {
        return known(open.bind(entityManager.createQuery(
                        NAMED + "m.household.id = :household and " + OpenTo.fragment("m.resident")
                                + " order by m.joinedOn, m.id",
                        Object[].class))
                .setParameter("household", household.value()));
    }

    /** Of these households, as far as they are of this municipality. */
    List<Known> members(Collection<HouseholdId> households, OrganisationId municipality, OpenTo open, LocalDate on) {
        if (households.isEmpty()) {
            return List.of();
        }
        return known(open.bind(entityManager.createQuery(
                        NAMED_IN + "h.id in :households and h.municipality = :municipality and" + ON_DAY + " and "
                                + OpenTo.fragment("h.id") + " order by m.joinedOn, m.id",
                        Object[].class))
                .setParameter(
                        "households",
                        households.stream().map(HouseholdId::value).toList())
                .setParameter("municipality", municipality.value())
                .setParameter("on", on));
    }

    /** What was noted before each correction, by member, first one first. */
    Map<HouseholdMemberId, List<MemberHistory.Before>> before(HouseholdId household) {
        return entityManager
                .createQuery(
                        "select v from HouseholdMemberRevision v, HouseholdMember m where m.id = v.member"
                                + " and m.household.id = :household order by v.correction.at, v.id",
                        HouseholdMemberRevision.class)
                .setParameter("household", household.value())
                .getResultStream()
                .collect(groupingBy(HouseholdMemberRevision::member, mapping(HouseholdMemberRevision::view, toList())));
    }

    List<HouseholdId> of(ResidentId resident, OpenTo open, LocalDate on) {
        return open
                .bind(entityManager.createQuery(
                        "select m from HouseholdMember m join m.household h where m.resident = :resident and" + ON_DAY
                                + " and " + OpenTo.fragment("h.id") + " order by m.joinedOn, m.id",
                        HouseholdMember.class))
                .setParameter("resident", resident.value())
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(HouseholdMember::household)
                .toList();
    }

    private static List<Known> known(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> known((Object[]) row)).toList();
    }

    private static Known known(Object[] row) {
        HouseholdMember member = (HouseholdMember) row[0];
        var name = new ResidentName((String) row[1], (String) row[2], (String) row[3]);
        BirthDate born = row[4] == null ? null : new BirthDate((String) row[4]);
        return new Known(member, new MemberRow.Named(member.resident(), name, born));
    }

    private static Household known(@Nullable Household household) {
        if (household == null) {
            throw new Problem.Missing("household.unknown");
        }
        return household;
    }
}
