package nl.regieloket.claims.csv;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

@Dependent
class ImportJobs {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(ImportJob job) {
        entityManager.persist(job);
    }

    ImportJob existing(ClaimImportId id) {
        ImportJob job = entityManager.find(ImportJob.class, id.value());
        if (job == null) {
            throw new Problem.Missing("import.unknown");
        }
        return job;
    }

    /** Newest first: one more than was asked for, if there are. */
    List<ImportJob> of(CaseFileId caseFile, PersonId by, @Nullable Cursor after, int limit) {
        var query = entityManager
                .createQuery(
                        "select j from ImportJob j where j.caseFileId = :caseFile and j.startedBy = :by"
                                + (after == null ? "" : " and j.id < :id") + " order by j.id desc",
                        ImportJob.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("by", by.value())
                .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("id", after.uuid(0));
        }
        return query.getResultList();
    }

    Optional<ImportJob> latest(CaseFileId caseFile, PersonId by) {
        return entityManager
                .createQuery(
                        "select j from ImportJob j where j.caseFileId = :caseFile and j.startedBy = :by"
                                + " order by j.id desc",
                        ImportJob.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("by", by.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
