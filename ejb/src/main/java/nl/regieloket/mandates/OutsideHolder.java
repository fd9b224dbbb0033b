package nl.regieloket.mandates;

import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/**
 * Somebody who may decide in the name of an authority for which he does not work (Awb 10:4).
 *
 * @param employer for whom he works, and without whom the mandate is worth nothing
 * @param validity days on which he may
 */
public record OutsideHolder(PersonId holder, OrganisationId employer, Period validity) {}
