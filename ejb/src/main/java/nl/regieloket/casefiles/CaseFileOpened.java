package nl.regieloket.casefiles;

import java.time.Instant;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;

/** A case file was opened at the desk. */
public record CaseFileOpened(CaseFileId caseFile, HouseholdId household, OrganisationId municipality, Instant at) {}
