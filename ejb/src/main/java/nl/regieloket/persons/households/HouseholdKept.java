package nl.regieloket.persons.households;

import java.time.LocalDate;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;

/**
 * A resident belongs to the household, and no last day is known: it was put right, or he joined it, also once more.
 *
 * @param from since or from which day he does
 */
public record HouseholdKept(HouseholdId household, ResidentId resident, LocalDate from) {}
