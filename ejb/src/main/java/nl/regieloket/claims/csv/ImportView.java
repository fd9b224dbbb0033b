package nl.regieloket.claims.csv;

import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;

/**
 * How the import of a file stands.
 *
 * @param rows lines with a claim in the file
 * @param read how many of them were read
 * @param faults what is wrong, by line, at most 200; empty unless refused
 * @param faultCount how many faults there are
 */
public record ImportView(
        ClaimImportId id,
        CaseFileId caseFile,
        ImportStatus status,
        int rows,
        int read,
        List<ImportFault> faults,
        int faultCount)
        implements PersonalData {
    public ImportView {
        faults = List.copyOf(faults);
    }

    public boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    /** 0 to 100. */
    public int percent() {
        return rows == 0 ? 0 : (int) (100L * read / rows);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(caseFile);
    }
}
