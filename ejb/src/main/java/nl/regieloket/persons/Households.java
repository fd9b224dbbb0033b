package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** Store of households. */
@Dependent
class Households {
    private static final String ON_DAY = " m.joinedOn <= :on and (m.leftOn is null or m.leftOn >= :on)";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Household household) {
        entityManager.persist(household);
    }

    Household existing(HouseholdId id) {
        Household household = entityManager.find(Household.class, id.value());
        if (household == null) {
            throw new Problem.Missing("household.unknown");
        }
        return household;
    }

    Subject subject(HouseholdId id) {
        return existing(id).subject();
    }

    /** With the residents, in one statement; adults first, then who came first. */
    List<HouseholdMember> members(HouseholdId household, LocalDate on) {
        return entityManager
                .createQuery(
                        "select m from HouseholdMember m join fetch m.resident"
                                + " where m.household.id = :household and" + ON_DAY
                                + " order by m.role, m.joinedOn, m.id",
                        HouseholdMember.class)
                .setParameter("household", household.value())
                .setParameter("on", on)
                .getResultList();
    }

    /** Of these households, as far as they are of this municipality; with residents, in one statement. */
    List<HouseholdMember> members(Collection<HouseholdId> households, OrganisationId municipality, LocalDate on) {
        if (households.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from HouseholdMember m join fetch m.resident join fetch m.household h"
                                + " where h.id in :households and h.municipality = :municipality and" + ON_DAY
                                + " order by m.joinedOn, m.id",
                        HouseholdMember.class)
                .setParameter(
                        "households",
                        households.stream().map(HouseholdId::value).toList())
                .setParameter("municipality", municipality.value())
                .setParameter("on", on)
                .getResultList();
    }

    List<HouseholdId> of(ResidentId resident, LocalDate on) {
        return entityManager
                .createQuery(
                        "select m from HouseholdMember m where m.resident.id = :resident and" + ON_DAY
                                + " order by m.joinedOn, m.id",
                        HouseholdMember.class)
                .setParameter("resident", resident.value())
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(HouseholdMember::household)
                .toList();
    }
}
