package nl.regieloket.claims;

import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What other features need of a claim.
 *
 * @param collectingAgent null: the creditor itself
 */
public record ClaimFacts(
        ClaimId id,
        CaseFileId caseFile,
        OrganisationId creditor,
        @Nullable OrganisationId collectingAgent,
        ClaimKind kind,
        String reference,
        Euro currentAmount) {}
