package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.claims.carried.CarriedClaim;
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
        String creditor = name(claim.terms().creditor());
        timeline.append(by, claim.caseFile(), new TimelineFact(code, Map.of("creditor", creditor)));
    }

    /** Who said how collection stands: the creditor, or who collects for it. */
    void tellReport(Permit<ClaimAction> by, Claim claim) {
        OrganisationId teller = by.organisation();
        if (teller.equals(claim.terms().creditor())) {
            tell(by, claim, "claim.reported");
            return;
        }
        Map<String, String> who =
                Map.of("agent", name(teller), "creditor", name(claim.terms().creditor()));
        timeline.append(by, claim.caseFile(), new TimelineFact("claim.reported-by-agent", who));
    }

    void tellCarried(Permit<?> by, CaseFileId to, CarriedClaim carried) {
        String code = carried.joint() ? "claim.carried-jointly" : "claim.carried";
        timeline.append(by, to, new TimelineFact(code, Map.of("creditor", name(carried.creditor()))));
    }

    private String name(OrganisationId id) {
        return register.organisation(id).map(one -> one.name()).orElse(id.toString());
    }

    void tellImport(Permit<ClaimAction> by, CaseFileId caseFile, int count) {
        timeline.append(by, caseFile, new TimelineFact("claims.imported", Map.of("count", Integer.toString(count))));
    }
}
