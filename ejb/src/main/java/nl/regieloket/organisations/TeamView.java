package nl.regieloket.organisations;

import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;

/** A team of an organisation. */
public record TeamView(TeamId id, OrganisationId organisation, TeamKind kind, String name) {}
