package nl.regieloket.claims;

import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;

/** A claim came, changed or was withdrawn. */
public record ClaimChanged(ClaimId claim, CaseFileId caseFile, OrganisationId creditor, ClaimChange change) {}
