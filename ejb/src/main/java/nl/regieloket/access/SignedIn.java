package nl.regieloket.access;

import java.util.Set;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider says about who signed in.
 *
 * @param subject the person
 * @param name as the token gives it
 * @param roles role names of the token, such as {@code casemanager}
 * @param organisations OINs of the organisations he may work for
 * @param chosenOrganisation OIN of the one he chose for this session or request; null: none chosen
 * @param assurance level of the sign-in
 */
public record SignedIn(
        PersonId subject,
        String name,
        Set<String> roles,
        Set<String> organisations,
        @Nullable String chosenOrganisation,
        Assurance assurance) {
    public SignedIn {
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
    }
}
