package nl.regieloket.persons.households;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.processing.DataSubjects;
import nl.regieloket.kernel.personal.About;

/** A household is about who belongs to it on the day. */
@Dependent
class MembersOfHouseholds implements DataSubjects {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Override
    public About.Kind kind() {
        return About.Kind.HOUSEHOLD;
    }

    @Override
    public Map<UUID, Set<About>> of(Collection<UUID> ids, LocalDate on) {
        Map<UUID, Set<About>> found = new HashMap<>();
        for (Object[] pair : entityManager
                .createQuery(
                        "select m.household.id, m.resident from HouseholdMember m where m.household.id in :ids and"
                                + " m.withdrawnAt is null and m.joinedOn <= :on and (m.leftOn is null or m.leftOn >= :on)",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("on", on)
                .getResultList()) {
            found.computeIfAbsent((UUID) pair[0], _ -> new HashSet<>())
                    .add(new About(About.Kind.RESIDENT, (UUID) pair[1]));
        }
        return found;
    }
}
