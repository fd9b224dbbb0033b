package nl.regieloket.participants;

import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, or took part.
 *
 * @param organisation null: a person for himself
 * @param personName null: the organisation as such
 * @param period days on which this holds
 */
public record ParticipantRow(
        UUID id,
        @Nullable OrganisationId organisation,
        @Nullable String personName,
        ParticipantRole role,
        Period period)
        implements OfWhatWasAsked {
    @Override
    public String toString() {
        return "ParticipantRow[" + id + "]";
    }
}
