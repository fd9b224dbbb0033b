package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import org.jspecify.annotations.Nullable;

/** Store of requests, of what was passed on, and of the files that stand ready. */
@Dependent
class SubjectRequests {
    private static final int MOST_TO_CARRY_OUT = 100;

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(SubjectRequest request) {
        entityManager.persist(request);
    }

    void add(ToldRecipient told) {
        entityManager.persist(told);
    }

    void add(SubjectFile file) {
        entityManager.persist(file);
    }

    /** One of this municipality. */
    SubjectRequest existing(UUID id, @Nullable OrganisationId municipality) {
        SubjectRequest found = entityManager.find(SubjectRequest.class, id);
        if (found == null || !found.municipality().equals(municipality)) {
            throw new Problem.Missing("request.unknown");
        }
        return found;
    }

    /** One of these residents. */
    SubjectRequest own(UUID id, Collection<ResidentId> residents) {
        SubjectRequest found = entityManager.find(SubjectRequest.class, id);
        if (found == null || !residents.contains(found.resident())) {
            throw new Problem.Missing("request.unknown");
        }
        return found;
    }

    /** Newest first, without those of residents whom the reader may not know of. */
    List<SubjectRequest> of(OrganisationId municipality, OpenTo open, @Nullable Cursor after, int limit) {
        var query = open.bind(entityManager.createQuery(
                        "select s from SubjectRequest s where s.municipality = :municipality and "
                                + OpenTo.fragment("s.resident") + (after == null ? "" : " and s.id < :after")
                                + " order by s.id desc",
                        SubjectRequest.class))
                .setParameter("municipality", municipality.value())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList();
    }

    /** Newest first. */
    List<SubjectRequest> of(Collection<ResidentId> residents, @Nullable Cursor after, int limit) {
        var query = entityManager
                .createQuery(
                        "select s from SubjectRequest s where s.resident in :residents"
                                + (after == null ? "" : " and s.id < :after") + " order by s.id desc",
                        SubjectRequest.class)
                .setParameter(
                        "residents", residents.stream().map(ResidentId::value).toList())
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after.uuid(0));
        }
        return query.getResultList();
    }

    /** Rectifications that were granted and wait, at most a hundred, the longest waiting first. */
    List<SubjectRequest> toCarryOut(OrganisationId municipality) {
        return entityManager
                .createQuery(
                        "select s from SubjectRequest s where s.municipality = :municipality and s.kind = :kind"
                                + " and s.outcome <> :refused and s.carriedOutOn is null order by s.id",
                        SubjectRequest.class)
                .setParameter("municipality", municipality.value())
                .setParameter("kind", RequestKind.RECTIFICATION)
                .setParameter("refused", RequestOutcome.REFUSED)
                .setMaxResults(MOST_TO_CARRY_OUT)
                .getResultList();
    }

    /** Whether another restriction of this resident goes on. */
    boolean isRestrictedOtherwise(SubjectRequest than) {
        return entityManager
                .createQuery(
                        "select s from SubjectRequest s where s.resident = :resident and s.kind = :kind",
                        SubjectRequest.class)
                .setParameter("resident", than.resident().value())
                .setParameter("kind", RequestKind.RESTRICTION)
                .getResultStream()
                .anyMatch(one -> !one.id().equals(than.id()) && one.restricts());
    }

    List<ToldRecipient> told(UUID request) {
        return entityManager
                .createQuery(
                        "select t from ToldRecipient t where t.request = :request order by t.id", ToldRecipient.class)
                .setParameter("request", request)
                .getResultList();
    }

    Optional<SubjectFile> file(UUID request) {
        return Optional.ofNullable(entityManager.find(SubjectFile.class, request));
    }

    /** In the order of their ids; null: from the first. */
    List<SubjectFile> filesBehind(@Nullable UUID after, int most) {
        var query = entityManager
                .createQuery(
                        "select f from SubjectFile f" + (after == null ? "" : " where f.request > :after")
                                + " order by f.request",
                        SubjectFile.class)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** Removes files whose last day is past, some at a time. */
    int removeFiles(LocalDate today, int limit) {
        List<SubjectFile> old = entityManager
                .createQuery("select f from SubjectFile f where f.openUntil < :today", SubjectFile.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
        old.forEach(entityManager::remove);
        return old.size();
    }
}
