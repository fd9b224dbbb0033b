package nl.regieloket.claims;

import java.util.Set;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What other features need of a claim.
 *
 * @param collectingAgent null: the creditor itself
 * @param withdrawn it should never have been there: it counts no more
 */
public record ClaimFacts(
        ClaimId id,
        CaseFileId caseFile,
        OrganisationId creditor,
        @Nullable OrganisationId collectingAgent,
        ClaimKind kind,
        String reference,
        Euro currentAmount,
        ClaimState state,
        boolean withdrawn)
        implements PersonalData {
    /** Whether something can still be asked for it. */
    public boolean isLive() {
        return !withdrawn && !state.isOver();
    }

    @Override
    public Set<About> tellsAbout() {
        return About.claims(Set.of(id));
    }
}
