package nl.regieloket.intake;

import java.time.Instant;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A contact in a list.
 *
 * @param resident null: unknown
 * @param at on the business clock
 * @param outcome what was answered, why it was referred or withdrawn; null: still open, or made into a case
 * @param referredTo null: not referred
 * @param caseFile the one opened from it; null: none
 * @param handledBy null: still open
 * @param handledAt on the business clock; null: still open
 */
public record ContactRow(
        ContactId id,
        long version,
        ContactChannel channel,
        @Nullable ResidentId resident,
        String question,
        Instant at,
        PersonId loggedBy,
        ContactStatus status,
        @Nullable String outcome,
        @Nullable OrganisationId referredTo,
        @Nullable CaseFileId caseFile,
        @Nullable PersonId handledBy,
        @Nullable Instant handledAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "ContactRow[" + id + "]";
    }

    @Override
    public Set<About> tellsAbout() {
        return resident == null ? Set.of() : About.resident(resident);
    }
}
