package nl.regieloket.claims;

import java.time.Instant;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;

/** A claim came, changed or was withdrawn. */
public record ClaimChanged(
        ClaimId claim,
        CaseFileId caseFile,
        OrganisationId creditor,
        ClaimChange change,
        ClaimState state,
        Instant at) {}
