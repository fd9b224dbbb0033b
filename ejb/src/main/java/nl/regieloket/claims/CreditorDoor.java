package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;

/** The grants on one claim for its creditor and its collecting agent. */
@Dependent
class CreditorDoor {
    @Inject
    private GrantingAccess granting;

    @Inject
    private ReadingCases cases;

    @Inject
    private BusinessClock clock;

    void open(Permit<?> by, Subject caseFile, Claim claim) {
        List<String> purposes = cases.purposes(by, claim.caseFile(), "debt-help");
        parties(claim)
                .forEach((role, organisation) -> granting.grantForEach(
                        by,
                        purposes,
                        purpose -> new NewGrant(
                                claim.within(caseFile),
                                Grantee.organisation(organisation),
                                role,
                                Set.of(Section.MONEY),
                                purpose,
                                null,
                                clock.now(),
                                null)));
    }

    void close(Permit<?> by, Subject caseFile, Claim claim, String reason) {
        parties(claim)
                .forEach((role, organisation) ->
                        granting.revoke(by, claim.within(caseFile), Grantee.organisation(organisation), role, reason));
    }

    private static Map<CaseRole, OrganisationId> parties(Claim claim) {
        Map<CaseRole, OrganisationId> parties = new EnumMap<>(CaseRole.class);
        parties.put(CaseRole.CREDITOR, claim.terms().creditor());
        OrganisationId agent = claim.terms().collectingAgent();
        if (agent != null) {
            parties.put(CaseRole.COLLECTING_AGENT, agent);
        }
        return parties;
    }
}
