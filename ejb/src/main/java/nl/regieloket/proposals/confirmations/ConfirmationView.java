package nl.regieloket.proposals.confirmations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the partner said of its collection system.
 *
 * @param note null: it said no more
 */
public record ConfirmationView(
        CollectionState state, Instant at, @Nullable String note) {}
