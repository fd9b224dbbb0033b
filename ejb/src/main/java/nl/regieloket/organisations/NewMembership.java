package nl.regieloket.organisations;

import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;

/**
 * An officer to enrol.
 *
 * @param person as the identity provider knows the person (subject of the token)
 * @param functions at least one
 * @param teams teams of that organisation
 */
public record NewMembership(
        PersonId person,
        OrganisationId organisation,
        String displayName,
        String email,
        Set<OfficerFunction> functions,
        Set<TeamId> teams,
        Period period) {
    public NewMembership {
        functions = Set.copyOf(functions);
        teams = Set.copyOf(teams);
        if (displayName.isBlank()) {
            throw new Problem.Invalid("displayName", "required");
        }
        Words.requireLine("displayName", displayName);
        if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new Problem.Invalid("email", "email.invalid");
        }
        if (functions.isEmpty()) {
            throw new Problem.Invalid("functions", "required");
        }
    }
}
