package nl.regieloket.persons.households;

import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;

/**
 * When a resident belongs to the household became otherwise: it was put right, or he joined it, also once more.
 *
 * @param stays when he does
 */
public record HouseholdKept(HouseholdId household, ResidentId resident, Stays stays) {}
