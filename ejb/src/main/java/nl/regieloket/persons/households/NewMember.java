package nl.regieloket.persons.households;

import java.time.LocalDate;
import nl.regieloket.kernel.KnownDates;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joins a household.
 *
 * @param role null: not known
 * @param from first day, inclusive
 */
public record NewMember(ResidentId resident, @Nullable HouseholdRole role, LocalDate from) {
    public NewMember {
        if (!KnownDates.include(from)) {
            throw new Problem.Invalid("from", "date.invalid");
        }
    }
}
