package nl.regieloket.casefiles.subcases;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A sub-case, as it is shown.
 *
 * @param endedOn day of the event from which its term runs; null: it runs yet, likewise below
 * @param keepUntil last day on which it must be kept
 * @param rule number in the Selectielijst by which that is so
 */
public record SubCaseRow(
        UUID id,
        CaseFileId caseFile,
        LegalGround kind,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable SubCaseResult result,
        @Nullable LocalDate keepUntil,
        @Nullable String rule)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(caseFile);
    }
}
