package nl.regieloket.organisations;

import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;

/**
 * That somebody works for an organisation.
 *
 * @param period days on which this holds
 */
public record MembershipView(
        MembershipId id,
        PersonId person,
        String displayName,
        String email,
        OrganisationRow organisation,
        Set<OfficerFunction> functions,
        Set<TeamId> teams,
        Period period) {
    public MembershipView {
        functions = Set.copyOf(functions);
        teams = Set.copyOf(teams);
    }

    /** Whether one of his functions lets him answer, as an officer, what the organisation is asked. */
    public boolean answers() {
        return functions.stream().anyMatch(OfficerFunction::answers);
    }
}
