package nl.regieloket.privacy.breaches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the Autoriteit Persoonsgegevens was told, or by a processor the controller.
 *
 * @param at when
 * @param reference what they call it, at most 100 characters
 * @param delay why it was later than 72 hours; null: it was not
 */
public record TellingAuthority(
        Instant at, String reference, @Nullable String delay) {}
