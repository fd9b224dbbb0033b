package nl.regieloket.claims.csv;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.ResidentId;

/** Notes how far an import is, each note in a transaction of its own, so that others can see it while it runs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportProgress {
    @Inject
    private ImportJobs jobs;

    @Inject
    private RecordingClaims recordingClaims;

    @Inject
    private Clock clock;

    /**
     * Notes that an import begins.
     *
     * @throws Problem.Invalid {@code claim.debtor-not-in-household} on {@code debtors}
     */
    public ClaimImportId begin(Permit<ClaimAction> by, CaseFileId caseFile, Set<ResidentId> debtors, int rows) {
        recordingClaims.requireDebtors(by, caseFile, debtors);
        ClaimImportId id = ClaimImportId.next();
        jobs.add(new ImportJob(id, caseFile, by.actor().person(), rows, clock.instant()));
        return id;
    }

    public void read(ClaimImportId id, int rows) {
        jobs.existing(id).progress(rows, clock.instant());
    }

    /** Records all of them and says so, both or neither: an import that died is never one that is in the case. */
    public void finish(Actor actor, ClaimImportId id, CaseFileId caseFile, List<NewClaim> claims) {
        recordingClaims.addAll(actor, caseFile, claims);
        end(id, ImportStatus.DONE, List.of());
    }

    public void end(ClaimImportId id, ImportStatus as, List<ImportFault> faults) {
        jobs.existing(id).end(as, faults, clock.instant());
    }
}
