package nl.regieloket.claims.csv;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;

/** Notes how far an import is, each note in a transaction of its own, so that others can see it while it runs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportProgress {
    @Inject
    private ImportJobs jobs;

    @Inject
    private Clock clock;

    public ClaimImportId begin(Actor actor, CaseFileId caseFile, int rows) {
        ClaimImportId id = ClaimImportId.next();
        jobs.add(new ImportJob(id, caseFile, actor.person(), rows, clock.instant()));
        return id;
    }

    public void read(ClaimImportId id, int rows) {
        jobs.existing(id).progress(rows, clock.instant());
    }

    public void end(ClaimImportId id, ImportStatus as, List<ImportFault> faults) {
        jobs.existing(id).end(as, faults, clock.instant());
    }
}
