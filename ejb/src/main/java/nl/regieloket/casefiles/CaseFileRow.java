package nl.regieloket.casefiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of case files.
 *
 * @param casemanager null: nobody yet
 * @param threat null: nothing threatens
 * @param interviewBy last day for the first interview, inclusive; null: it was held, or no law of the case names one
 * @param openedAt on the business clock
 */
public record CaseFileRow(
        CaseFileId id,
        String number,
        OrganisationId municipality,
        HouseholdId household,
        CaseStatus status,
        @Nullable PersonId casemanager,
        @Nullable Threat threat,
        @Nullable LocalDate interviewBy,
        Instant openedAt)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(id);
    }
}
