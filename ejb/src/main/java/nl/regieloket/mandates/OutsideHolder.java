package nl.regieloket.mandates;

import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/**
 * Somebody who may decide in the name of an authority beside its officers who answer: he works elsewhere (Awb 10:4), or
 * in another function there, such as its coordinator.
 *
 * @param employer for whom he works, and without whom the mandate is worth nothing
 * @param validity days on which he may
 */
public record OutsideHolder(PersonId holder, OrganisationId employer, Period validity) {}
