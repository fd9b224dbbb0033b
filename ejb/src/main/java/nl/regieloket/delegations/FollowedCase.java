package nl.regieloket.delegations;

import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A case as helper and resident see it.
 *
 * @param casemanager name; null: nobody yet
 * @param telephone of the municipality, as dialled; null: not made known
 * @param until last day of the authorisation; null: the resident himself
 * @param amounts whether amounts may be shown
 */
public record FollowedCase(
        CaseFileId id,
        String number,
        CaseStatus status,
        @Nullable String casemanager,
        String municipality,
        @Nullable String telephone,
        @Nullable LocalDate until,
        boolean amounts)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(id);
    }
}
