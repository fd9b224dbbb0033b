package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.households.KeepingHouseholds;

/** Who can authorise in a case, and which organisations can help: nobody opens the case of another household. */
@Dependent
class Eligible {
    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Representations representations;

    @Inject
    private BusinessClock clock;

    /** Refuses whoever does not belong to the household of the case today. */
    void requireMember(Permit<?> by, CaseFileId caseFile, ResidentId resident) {
        var household = cases.reference(by, caseFile).household();
        boolean belongs = households.members(by, household, clock.today()).stream()
                .anyMatch(member -> member.resident().equals(resident));
        if (!belongs) {
            throw new Problem.Invalid("resident", "representation.not-in-household");
        }
    }

    /** Refuses another than an organisation that helps, or one that helps this resident already. */
    void requireHelping(CaseFileId caseFile, ResidentId resident, OrganisationId organisation) {
        boolean helps = register.organisation(organisation)
                .filter(one -> one.kind() == OrganisationKind.CIVIL_SOCIETY)
                .isPresent();
        if (!helps) {
            throw new Problem.Invalid("organisation", "representation.not-a-helper");
        }
        if (representations.holdsOne(caseFile, resident, organisation, clock.today())) {
            throw new Problem.Conflict("representation.exists");
        }
    }
}
