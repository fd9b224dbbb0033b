package nl.regieloket.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody works for an organisation.
 *
 * @param period days on which this holds
 * @param leftAt real moment in its last day from which it holds no more; null: it holds all of that day
 */
public record MembershipView(
        MembershipId id,
        PersonId person,
        String displayName,
        String email,
        OrganisationRow organisation,
        Set<OfficerFunction> functions,
        Set<TeamId> teams,
        Period period,
        @Nullable Instant leftAt) {
    public MembershipView {
        functions = Set.copyOf(functions);
        teams = Set.copyOf(teams);
    }

    /** Whether it holds on that day, to its end. */
    public boolean holdsOn(LocalDate day) {
        return period.includes(day) && !(leftAt != null && day.equals(period.until()));
    }

    /** Whether one of his functions lets him answer, as an officer, what the organisation is asked. */
    public boolean answers() {
        return functions.stream().anyMatch(OfficerFunction::answers);
    }
}
