package nl.regieloket.mandates;

import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/** A mandate of an authority for somebody who works elsewhere was granted or revoked. */
public record OutsideMandateChanged(OrganisationId authority, MeasureKind measure, PersonId holder) {}
