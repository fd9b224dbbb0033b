package nl.regieloket.casefiles.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import org.jspecify.annotations.Nullable;

/**
 * A line of the timeline.
 *
 * @param at on the business clock
 * @param organisation for whom the one who did it acted; null: for himself, or the clock
 * @param replacing the colleague in whose place it was done, during his absence; null: nobody's
 */
public record TimelineRow(
        UUID id,
        Instant at,
        String code,
        Map<String, String> parameters,
        @Nullable OrganisationId organisation,
        @Nullable PersonId replacing)
        implements OfWhatWasAsked {
    public TimelineRow {
        parameters = Map.copyOf(parameters);
    }
}
