package nl.regieloket.access.processing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line of the processing log.
 *
 * @param at when it began, on the real clock
 * @param activity code of the processing activity
 * @param organisation null: for nobody but himself
 * @param functions that the reader had there
 */
public record LoggedRead(
        UUID id,
        Instant at,
        String activity,
        PersonId person,
        @Nullable OrganisationId organisation,
        Set<OfficerFunction> functions) {
    public LoggedRead {
        functions = Set.copyOf(functions);
    }
}
