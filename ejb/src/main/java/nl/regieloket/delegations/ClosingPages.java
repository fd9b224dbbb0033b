package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.HouseholdLeft;
import org.jspecify.annotations.Nullable;

/** Closes the pages of residents, and of who helps them: by hand, and by itself for who leaves the household. */
@Boundary
@Stateless
public class ClosingPages {
    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Representations representations;

    @Inject
    private HelperDoor door;

    @Inject
    private Admission admission;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private Clock clock;

    /**
     * Closes the page of a resident, and a code for it that was not used: from the next click on.
     *
     * @param reason why, at most 300 characters
     * @throws Problem.Conflict {@code portal.no-page} when he has none
     */
    public void close(Actor actor, CaseFileId caseFile, ResidentId resident, String reason) {
        var permit = access.permit(actor, DelegationAction.CLOSE, readingCases.subject(actor, caseFile));
        EndingRepresentations.requireReason(reason);
        List<Invitation> doors = representations.ownDoors(caseFile, clock.instant()).stream()
                .filter(one -> one.resident().equals(resident))
                .toList();
        if (doors.isEmpty()) {
            throw new Problem.Conflict("portal.no-page");
        }
        doors.forEach(one -> close(permit, one, "page-closed", null));
        admission.pageClosed(permit, caseFile);
    }

    /** Who leaves the household sees no more of its case after the last day there, nor does who helps him. */
    public void householdLeft(@Observes HouseholdLeft left) {
        Actor timer = identifying.timer("closing-pages");
        for (Invitation one : representations.ownDoors(left.resident(), clock.instant())) {
            var permit = access.permit(timer, DelegationAction.CLOSE, readingCases.subject(timer, one.caseFile()));
            if (readingCases.reference(permit, one.caseFile()).household().equals(left.household())) {
                close(permit, one, "household-left", left.lastDay());
                admission.pageClosed(permit, one.caseFile());
            }
        }
        for (Representation one : representations.of(left.resident())) {
            Subject caseFile = readingCases.subject(timer, one.caseFile());
            var permit = access.permit(timer, DelegationAction.END, one.within(caseFile));
            if (readingCases.reference(permit, one.caseFile()).household().equals(left.household())) {
                admission.householdLeft(permit, caseFile, one, left.lastDay());
            }
        }
    }

    /** Codes of a case that closes open nothing any more. */
    public void caseCloses(@Observes CasemanagerChanged change) {
        if (change.next() == null) {
            Actor timer = identifying.timer("closing-pages");
            representations.unusedIn(change.caseFile()).forEach(one -> door.closeCode(timer, one));
        }
    }

    private void close(Permit<DelegationAction> permit, Invitation one, String reason, @Nullable LocalDate lastDay) {
        door.closeOwn(permit, readingCases.subject(permit.actor(), one.caseFile()), one, reason, lastDay);
    }
}
