package nl.regieloket.organisations;

import java.time.LocalDate;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team of an organisation.
 *
 * @param until its last day, inclusive; null: without end
 */
public record TeamView(
        TeamId id,
        OrganisationId organisation,
        TeamKind kind,
        String name,
        @Nullable LocalDate until) {}
