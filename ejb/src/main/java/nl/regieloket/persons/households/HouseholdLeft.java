package nl.regieloket.persons.households;

import java.time.LocalDate;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A resident belongs to a household no longer, or will not after a day.
 *
 * @param lastDay on which he belongs to it; null: he never did, it was noted wrongly
 * @param stays when he belongs to it
 */
public record HouseholdLeft(
        HouseholdId household,
        ResidentId resident,
        @Nullable LocalDate lastDay,
        Stays stays) {}
