package nl.regieloket.access;

import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;

/** A person, a team or an organisation, as the holder of a grant or of a task. */
public record Grantee(GranteeKind kind, UUID id) {
    public static Grantee person(PersonId person) {
        return new Grantee(GranteeKind.PERSON, person.value());
    }

    public static Grantee team(TeamId team) {
        return new Grantee(GranteeKind.TEAM, team.value());
    }

    public static Grantee organisation(OrganisationId organisation) {
        return new Grantee(GranteeKind.ORGANISATION, organisation.value());
    }
}
