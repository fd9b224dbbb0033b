package nl.regieloket.claims.csv;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** Reads the lines of a file beside the request, and records all of its claims in one transaction, or none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunningImport {
    private static final System.Logger LOG = System.getLogger(RunningImport.class.getName());
    private static final int ROWS_PER_NOTE = 100;

    @Inject
    private ImportProgress progress;

    @Inject
    private ReadingClaims readingClaims;

    @Inject
    private PartyNames parties;

    /**
     * Begins, and returns at once.
     *
     * @param trace of the request that brought the file
     */
    @Asynchronous
    public void run(
            Actor actor, ClaimImportId id, CaseFileId caseFile, Set<ResidentId> debtors, byte[] file, Trace trace) {
        trace.around(() -> run(actor, id, caseFile, debtors, file));
    }

    private void run(Actor actor, ClaimImportId id, CaseFileId caseFile, Set<ResidentId> debtors, byte[] file) {
        try {
            List<ImportFault> faults = new ArrayList<>();
            List<NewClaim> claims = readAll(actor, id, caseFile, debtors, ClaimSheet.read(file), faults);
            if (faults.isEmpty()) {
                progress.finish(actor, id, caseFile, claims);
            } else {
                progress.end(id, ImportStatus.REFUSED, faults);
            }
        } catch (Problem problem) {
            progress.end(id, ImportStatus.REFUSED, faults(problem));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The import " + id + " failed", e);
            progress.end(id, ImportStatus.FAILED, List.of());
        }
    }

    private List<NewClaim> readAll(
            Actor actor,
            ClaimImportId id,
            CaseFileId caseFile,
            Set<ResidentId> debtors,
            ClaimSheet sheet,
            List<ImportFault> faults) {
        Set<String> there = new HashSet<>();
        for (ClaimView claim : readingClaims.ofCase(actor, caseFile)) {
            if (!claim.isWithdrawn()) {
                there.add(key(claim.creditor().id(), claim.reference()));
            }
        }
        Map<String, RowReader.PartyFound> known = new HashMap<>();
        RowReader reader = new RowReader(debtors, text -> known.computeIfAbsent(text, parties::find), new ClaimWords());
        Set<String> inFile = new HashSet<>();
        List<NewClaim> claims = new ArrayList<>();
        int read = 0;
        for (ClaimSheet.Row row : sheet.rows()) {
            reader.read(row, faults).ifPresent(claim -> {
                String key = key(claim.creditor(), claim.reference());
                if (there.contains(key)) {
                    faults.add(referenceFault(row, "claim.reference-taken"));
                } else if (inFile.add(key)) {
                    claims.add(claim);
                } else {
                    faults.add(referenceFault(row, "import.twice-in-file"));
                }
            });
            read++;
            if (read % ROWS_PER_NOTE == 0 || read == sheet.rows().size()) {
                progress.read(id, read);
            }
        }
        return claims;
    }

    /** Of the file as a whole, each with its own code: that something is wrong says nothing to who must mend it. */
    private static List<ImportFault> faults(Problem problem) {
        List<Problem.Violation> violations =
                problem instanceof Problem.Invalid invalid ? invalid.violations() : List.of();
        return violations.isEmpty()
                ? List.of(new ImportFault(0, "", problem.code()))
                : violations.stream()
                        .map(wrong -> new ImportFault(0, "", wrong.code()))
                        .distinct()
                        .toList();
    }

    private static ImportFault referenceFault(ClaimSheet.Row row, String code) {
        return new ImportFault(row.line(), ClaimColumn.REFERENCE.heading(), code);
    }

    private static String key(OrganisationId creditor, String reference) {
        return creditor + " " + reference.toLowerCase(Locale.ROOT);
    }
}
