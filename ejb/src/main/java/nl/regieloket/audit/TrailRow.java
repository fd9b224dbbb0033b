package nl.regieloket.audit;

import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail.
 *
 * @param at by the real clock
 * @param organisation for which it was done; null: for nobody but himself, or by the clock
 * @param action code of the action, such as {@code case.read}
 * @param reason the rule that allowed it or the code of the refusal; null: not stated
 * @param trace of the request; null: none
 */
public record TrailRow(
        UUID id,
        Instant at,
        PersonId person,
        @Nullable OrganisationId organisation,
        String action,
        String subjectKind,
        UUID subject,
        boolean allowed,
        @Nullable String reason,
        @Nullable String trace) {}
