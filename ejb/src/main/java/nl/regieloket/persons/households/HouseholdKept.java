package nl.regieloket.persons.households;

import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;

/**
 * A resident belongs to the household, and no last day is known: it was put right, or he joined it, also once more.
 *
 * @param stays when he does
 */
public record HouseholdKept(HouseholdId household, ResidentId resident, Stays stays) {}
