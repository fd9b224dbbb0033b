package nl.regieloket.mandates;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of mandates of one authority.
 *
 * @param employer for whom the holder works
 * @param recordedOn day on which it was put on record here
 * @param revokedAt null: not revoked
 */
public record MandateRow(
        MandateHeld mandate,
        OrganisationId employer,
        LocalDate recordedOn,
        @Nullable Instant revokedAt) {}
