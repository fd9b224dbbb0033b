package nl.regieloket.persons;

import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household; no more of him than a page about the household needs.
 *
 * @param born null: not known
 * @param role null: not known
 * @param period days on which he belongs to it
 */
public record MemberRow(
        ResidentId resident,
        ResidentName name,
        @Nullable BirthDate born,
        @Nullable HouseholdRole role,
        Period period) {}
