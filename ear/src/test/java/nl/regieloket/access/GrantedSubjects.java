package nl.regieloket.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.PersonId;

/** A list of nothing but what its reader was let in to: the filter of every list, by itself. */
@Stateless
public class GrantedSubjects {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** The things on which this person was ever given a grant, as far as the filter shows them to its reader. */
    public Set<String> visible(Visible visible, PersonId person) {
        if (visible.isNothing()) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>();
        visible.bind(entityManager.createQuery(
                        "select s.subjectId from AccessGrant s where s.granteeId = :person and "
                                + Visible.fragment("s.subjectId"),
                        UUID.class))
                .setParameter("person", person.value())
                .getResultList()
                .forEach(id -> ids.add(id.toString()));
        return ids;
    }
}
