package nl.regieloket.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/**
 * Somebody was enrolled, or his last day was set.
 *
 * @param functions those of this membership
 * @param turnsOn days from which on he works there, or no more
 */
public record MembershipTurned(
        PersonId person, OrganisationId organisation, Set<OfficerFunction> functions, List<LocalDate> turnsOn) {
    public MembershipTurned {
        functions = Set.copyOf(functions);
        turnsOn = List.copyOf(turnsOn);
    }
}
