package nl.regieloket.persons.households;

import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.ResidentName;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household; no more of him than a page about the household needs.
 *
 * @param id of this membership: who left and came back has two
 * @param version of this membership, rises with every change
 * @param role null: not known
 * @param period days on which he belongs to it
 */
public record MemberRow(
        HouseholdMemberId id,
        long version,
        Named who,
        @Nullable HouseholdRole role,
        Period period) implements PersonalData {
    /**
     * Who it is.
     *
     * @param born null: not known
     */
    public record Named(
            ResidentId id, ResidentName name, @Nullable BirthDate born) {}

    public ResidentId resident() {
        return who.id();
    }

    public ResidentName name() {
        return who.name();
    }

    public @Nullable BirthDate born() {
        return who.born();
    }

    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident());
    }
}
