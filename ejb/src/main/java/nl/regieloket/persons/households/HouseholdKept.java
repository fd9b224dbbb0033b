package nl.regieloket.persons.households;

import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;

/** What was noted of a resident was put right: he belongs to the household, and no last day is known. */
public record HouseholdKept(HouseholdId household, ResidentId resident) {}
