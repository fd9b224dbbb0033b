package nl.regieloket.privacy.retention;

import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A list of what is to be destroyed.
 *
 * @param approvedBy null: nobody yet
 * @param completedAt when the last of it was destroyed; null: not yet
 */
public record DestructionListRow(
        UUID id,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant completedAt) {}
