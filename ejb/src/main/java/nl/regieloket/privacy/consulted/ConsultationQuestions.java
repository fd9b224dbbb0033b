package nl.regieloket.privacy.consulted;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

@Dependent
class ConsultationQuestions {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(ConsultationQuestion question) {
        entityManager.persist(question);
    }

    /** What these residents asked about these lines, by line. */
    Map<UUID, ConsultationQuestion> about(Collection<UUID> lines, Collection<ResidentId> residents) {
        return lines.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select q from ConsultationQuestion q where q.lineId in :lines"
                                        + " and q.residentId in :residents",
                                ConsultationQuestion.class)
                        .setParameter("lines", lines)
                        .setParameter(
                                "residents",
                                residents.stream().map(ResidentId::value).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(ConsultationQuestion::lineId, Function.identity()));
    }

    /** Newest first, without those of residents whom the reader may not know of. */
    List<ConsultationQuestion> of(OrganisationId municipality, OpenTo open, @Nullable Cursor after, int limit) {
        var query = open.bind(entityManager.createQuery(
                        "select q from ConsultationQuestion q where q.municipalityId = :municipality and "
                                + OpenTo.fragment("q.residentId") + (after == null ? "" : " and q.id < :after")
                                + " order by q.id desc",
                        ConsultationQuestion.class))
                .setParameter("municipality", municipality.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList();
    }

    ConsultationQuestion existing(UUID id, OrganisationId municipality) {
        ConsultationQuestion found = entityManager.find(ConsultationQuestion.class, id);
        if (found == null || !found.municipality().equals(municipality)) {
            throw new Problem.Missing("consultation.unknown");
        }
        return found;
    }
}
