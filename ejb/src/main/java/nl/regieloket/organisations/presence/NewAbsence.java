package nl.regieloket.organisations.presence;

import java.time.LocalDate;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/**
 * An absence to put on record.
 *
 * @param from first day, inclusive
 * @param until last day, inclusive
 */
public record NewAbsence(
        PersonId person, OrganisationId organisation, PersonId replacement, LocalDate from, LocalDate until) {
    public NewAbsence {
        if (until.isBefore(from)) {
            throw new Problem.Invalid("until", "period.ends-before-it-starts");
        }
        if (person.equals(replacement)) {
            throw new Problem.Invalid("replacement", "absence.replaces-himself");
        }
    }
}
