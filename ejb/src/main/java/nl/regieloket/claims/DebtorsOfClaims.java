package nl.regieloket.claims;

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

/** A claim is about who owes it. */
@Dependent
class DebtorsOfClaims implements DataSubjects {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Override
    public About.Kind kind() {
        return About.Kind.CLAIM;
    }

    @Override
    public Map<UUID, Set<About>> of(Collection<UUID> ids, LocalDate on) {
        Map<UUID, Set<About>> found = new HashMap<>();
        for (Object[] pair : entityManager
                .createQuery("select c.id, d from Claim c join c.debtors d where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            found.computeIfAbsent((UUID) pair[0], _ -> new HashSet<>())
                    .add(new About(About.Kind.RESIDENT, (UUID) pair[1]));
        }
        return found;
    }
}
