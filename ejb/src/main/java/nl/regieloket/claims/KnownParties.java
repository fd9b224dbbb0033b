package nl.regieloket.claims;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.households.KeepingHouseholds;

/** Who can owe in a case and who can be owed: members of its household, now or before, and organisations we know. */
@Dependent
class KnownParties {
    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private OrganisationRegister register;

    /**
     * Refuses a claim of or on somebody else; the same number of statements for one claim and for many.
     *
     * @throws Problem.Invalid {@code claim.debtor-not-in-household} or {@code organisation.unknown} on each field
     */
    void require(Permit<?> by, CaseFileId caseFile, Collection<NewClaim> all) {
        Set<ResidentId> members =
                households.everBelonged(by, cases.reference(by, caseFile).household());
        Set<OrganisationId> known = register.names(parties(all)).keySet();
        Set<Problem.Violation> wrong = new HashSet<>();
        for (NewClaim told : all) {
            if (!members.containsAll(told.debtors())) {
                wrong.add(new Problem.Violation("debtors", "claim.debtor-not-in-household"));
            }
            if (!known.contains(told.creditor())) {
                wrong.add(new Problem.Violation("creditor", "organisation.unknown"));
            }
            OrganisationId agent = told.collectingAgent();
            if (agent != null && !known.contains(agent)) {
                wrong.add(new Problem.Violation("collectingAgent", "organisation.unknown"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(List.copyOf(wrong));
        }
    }

    /**
     * Refuses debtors who never belonged to the household.
     *
     * @throws Problem.Invalid {@code claim.debtor-not-in-household} on {@code debtors}
     */
    void requireDebtors(Permit<?> by, CaseFileId caseFile, Set<ResidentId> debtors) {
        var household = cases.reference(by, caseFile).household();
        if (!households.everBelonged(by, household).containsAll(debtors)) {
            throw new Problem.Invalid("debtors", "claim.debtor-not-in-household");
        }
    }

    private static List<OrganisationId> parties(Collection<NewClaim> all) {
        Set<OrganisationId> parties = new HashSet<>();
        for (NewClaim told : all) {
            parties.add(told.creditor());
            if (told.collectingAgent() != null) {
                parties.add(told.collectingAgent());
            }
        }
        return new ArrayList<>(parties);
    }
}
