package nl.regieloket.privacy.consulted;

import java.time.Instant;
import java.util.Set;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;

/**
 * Who got something of a resident's data (AVG 15 lid 1 c).
 *
 * @param functions of those who looked there
 * @param activity for which they did
 * @param last when one of them last did, on the real clock
 */
public record Recipient(
        OrganisationId organisation, Set<OfficerFunction> functions, ProcessingActivity activity, Instant last) {
    public Recipient {
        functions = Set.copyOf(functions);
    }
}
