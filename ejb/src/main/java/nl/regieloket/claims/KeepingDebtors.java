package nl.regieloket.claims;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.persons.households.HouseholdLeft;

/**
 * Keeps whoever owes a claim of an open case among those who belong or belonged to its household: a claim gets another
 * debtor by being put right, and never in passing.
 */
@Stateless
public class KeepingDebtors {
    @Inject
    private Claims claims;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    @Inject
    private IdentifyingActors identifying;

    /**
     * Somebody is said never to have belonged to a household.
     *
     * @throws Problem.Conflict {@code household-member.owes-claims} while a claim of an open case of it names him
     */
    public void neverBelonged(@Observes HouseholdLeft left) {
        if (left.lastDay() != null) {
            return;
        }
        Actor timer = identifying.timer("keeping-debtors");
        for (CaseFileId id : claims.casesOwedBy(left.resident())) {
            var permit = access.permit(timer, ClaimAction.KEEP_DEBTORS, cases.subject(timer, id));
            CaseReference reference = cases.reference(permit, id);
            if (reference.household().equals(left.household()) && reference.status() != CaseStatus.CLOSED) {
                throw new Problem.Conflict("household-member.owes-claims");
            }
        }
    }
}
