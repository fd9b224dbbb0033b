package nl.regieloket.audit;

import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail, newest first: those of one organisation, or those about one thing.
 *
 * @param organisation for which it was done or tried; null: whoever did it
 * @param subject what it was done to; null: anything. Not both are null: each has its index
 * @param person null: anybody
 * @param action code of the action; null: any
 * @param allowed null: allowed and refused
 * @param from inclusive
 * @param until exclusive
 * @param after where to go on; null: from the newest
 * @param limit rows to return
 */
public record TrailQuery(
        @Nullable OrganisationId organisation,
        @Nullable UUID subject,
        @Nullable PersonId person,
        @Nullable String action,
        @Nullable Boolean allowed,
        Instant from,
        Instant until,
        @Nullable Cursor after,
        int limit) {
    public TrailQuery {
        if (organisation == null && subject == null) {
            throw new IllegalArgumentException("neither of an organisation nor about a thing");
        }
    }
}
