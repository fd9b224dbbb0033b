package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationRegister;

/** Tells in the case what happened to its claims, without amounts: those stay in the section money. */
@Dependent
class ClaimTimeline {
    @Inject
    private KeepingTimeline timeline;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    Instant now() {
        return clock.now();
    }

    void tell(Permit<ClaimAction> by, Claim claim, String code) {
        OrganisationId creditor = claim.terms().creditor();
        String name = register.organisation(creditor).map(one -> one.name()).orElse(creditor.toString());
        timeline.append(by, claim.caseFile(), new TimelineFact(code, Map.of("creditor", name)));
    }

    void tellImport(Permit<ClaimAction> by, CaseFileId caseFile, int count) {
        timeline.append(by, caseFile, new TimelineFact("claims.imported", Map.of("count", Integer.toString(count))));
    }
}
