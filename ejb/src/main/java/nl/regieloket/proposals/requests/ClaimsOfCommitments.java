package nl.regieloket.proposals.requests;

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

/** A part of a proposal is about the claims that its organisation was asked about. */
@Dependent
class ClaimsOfCommitments implements DataSubjects {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Override
    public About.Kind kind() {
        return About.Kind.COMMITMENT;
    }

    @Override
    public Map<UUID, Set<About>> of(Collection<UUID> ids, LocalDate on) {
        Map<UUID, Set<About>> found = new HashMap<>();
        for (Object[] pair : entityManager
                .createQuery("select c.id, k from Commitment c join c.claims k where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()) {
            found.computeIfAbsent((UUID) pair[0], _ -> new HashSet<>())
                    .add(new About(About.Kind.CLAIM, (UUID) pair[1]));
        }
        return found;
    }
}
