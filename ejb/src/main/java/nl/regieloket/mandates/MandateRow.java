package nl.regieloket.mandates;

import java.time.Instant;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of mandates of one authority.
 *
 * @param employer for whom the holder works
 * @param revokedAt null: not revoked
 */
public record MandateRow(
        MandateHeld mandate,
        OrganisationId employer,
        @Nullable Instant revokedAt) {}
