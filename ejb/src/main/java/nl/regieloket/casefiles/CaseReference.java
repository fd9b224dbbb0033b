package nl.regieloket.casefiles;

import java.util.Set;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What other features need of a case file.
 *
 * @param municipality the one that directs
 * @param casemanager who directs it, or directed it last; null: nobody yet
 */
public record CaseReference(
        CaseFileId id,
        String number,
        OrganisationId municipality,
        HouseholdId household,
        CaseStatus status,
        @Nullable PersonId casemanager)
        implements PersonalData {
    /**
     * Refuses what changes a case that is closed.
     *
     * @throws Problem.Conflict {@code case-file.closed}
     */
    void requireOpen() {
        if (status == CaseStatus.CLOSED) {
            throw new Problem.Conflict("case-file.closed");
        }
    }

    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(id);
    }
}
