package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.delegations.pages.PageTurn;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.persons.households.HouseholdKept;
import nl.regieloket.persons.households.KeepingHouseholds;

/** Gives the page of a resident, once he is away from the household, the days on which he comes back. */
@Stateless
public class ReopeningPages {
    @Inject
    private Representations representations;

    @Inject
    private ClosingPages closing;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Access access;

    @Inject
    private IdentifyingActors identifying;

    /** The days of a page are over. */
    public void pageTurns(@Observes PageTurn turn) {
        representations.invitation(turn.invitation()).ifPresent(this::look);
    }

    private void look(Invitation one) {
        one.comesBack(false);
        var timer = identifying.timer("turning-pages");
        var permit = access.permit(timer, DelegationAction.CLOSE, readingCases.subject(timer, one.caseFile()));
        HouseholdId household = readingCases.reference(permit, one.caseFile()).household();
        closing.householdKept(
                new HouseholdKept(household, one.resident(), households.stays(permit, household, one.resident())));
    }
}
