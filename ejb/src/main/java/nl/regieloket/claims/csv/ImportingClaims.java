package nl.regieloket.claims.csv;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ClaimAction;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** Takes claims from a CSV file: all of it, or nothing with every bad line reported. */
@Boundary
@Stateless
public class ImportingClaims {
    private static final int MOST = 100;

    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private ImportProgress progress;

    @Inject
    private RunningImport running;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Clock clock;

    /**
     * Starts to import a file; {@link #status} tells how it goes.
     *
     * @param debtors who owe all claims in the file; at least one
     * @throws Problem.Invalid {@code required} or {@code claim.debtor-not-in-household} on {@code debtors}, {@code import.too-large}, {@code
     *     import.too-many-rows}, {@code import.empty}, {@code import.no-text}, {@code import.not-csv}, or {@code
     *     import.column-missing} on each heading that is not there
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ClaimImportId start(Actor actor, CaseFileId caseFile, Set<ResidentId> debtors, byte[] file) {
        var permit = access.permit(actor, ClaimAction.RECORD, readingCases.subject(actor, caseFile));
        if (debtors.isEmpty()) {
            throw new Problem.Invalid("debtors", "required");
        }
        ClaimSheet sheet = ClaimSheet.read(file);
        ClaimImportId id =
                progress.begin(permit, caseFile, debtors, sheet.rows().size());
        running.run(
                actor, id, caseFile, Set.copyOf(debtors), file, Trace.current().orElseGet(Trace::begin));
        return id;
    }

    /** How an import goes, also when one comes back to it later. */
    public ImportView status(Actor actor, ClaimImportId id) {
        ImportJob job = jobs.existing(id);
        access.permit(actor, ClaimAction.RECORD, job.within(readingCases.subject(actor, job.caseFile())));
        return job.view(clock.instant());
    }

    /**
     * A part of the imports that the actor started in this case, the newest first.
     *
     * @param after where to go on; null: from the newest
     * @param limit rows to return, 1 to 100
     */
    public Slice<ImportView> list(Actor actor, CaseFileId caseFile, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        access.permit(actor, ClaimAction.RECORD, readingCases.subject(actor, caseFile));
        Instant now = clock.instant();
        return Slice.of(
                jobs.of(caseFile, actor.person(), after, limit).stream()
                        .map(job -> job.view(now))
                        .toList(),
                limit,
                view -> Cursor.after(view.id()));
    }

    /** The last import that the actor started in this case; empty: none, or he may not import. */
    public Optional<ImportView> latest(Actor actor, CaseFileId caseFile) {
        var subject = readingCases.subject(actor, caseFile);
        if (access.allowed(actor, subject, Set.of(ClaimAction.RECORD)).isEmpty()) {
            return Optional.empty();
        }
        return jobs.latest(caseFile, actor.person()).map(job -> job.view(clock.instant()));
    }
}
