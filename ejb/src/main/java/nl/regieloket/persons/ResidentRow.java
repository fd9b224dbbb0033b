package nl.regieloket.persons;

import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A resident in a list.
 *
 * @param born null: not known
 * @param maskedBsn the last three digits behind stars; null: no BSN known
 * @param place null: not known, or secret
 */
public record ResidentRow(
        ResidentId id,
        ResidentName name,
        @Nullable BirthDate born,
        @Nullable String maskedBsn,
        @Nullable String place) {}
