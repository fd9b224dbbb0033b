package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CasemanagerChanged;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.HouseholdKept;
import nl.regieloket.persons.households.HouseholdLeft;
import nl.regieloket.persons.households.Stays;
import org.jspecify.annotations.Nullable;

/**
 * Closes the pages of residents, and of who helps them: by hand, and by itself for who leaves the household. A page that
 * closed by itself opens again by itself when it turns out that he did not leave, or later, and when he joins it again.
 */
@Boundary
@Stateless
public class ClosingPages {
    /** Why a page was closed that opens again when he did not leave. */
    private static final String LEFT = "household-left";

    private static final String CLOSED = "page-closed";

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
    private Clock realClock;

    /**
     * Closes the page of a resident, and a code for it that was not used: from the next click on.
     *
     * @param reason why, at most 300 characters
     * @throws Problem.Conflict {@code portal.no-page} when he has none
     */
    public void close(Actor actor, CaseFileId caseFile, ResidentId resident, String reason) {
        var permit = access.permit(actor, DelegationAction.CLOSE, readingCases.subject(actor, caseFile));
        EndingRepresentations.requireReason(reason);
        List<Invitation> doors = representations.ownDoors(caseFile, realClock.instant(), door.today()).stream()
                .filter(one -> one.resident().equals(resident))
                .toList();
        if (doors.isEmpty()) {
            throw new Problem.Conflict("portal.no-page");
        }
        doors.forEach(one -> close(permit, one, CLOSED));
        representations.ownDoors(resident, LEFT, realClock.instant()).stream()
                .filter(one -> one.isShut() && one.caseFile().equals(caseFile))
                .forEach(one -> close(permit, one, CLOSED)); // nor does an earlier one open again
        admission.page(permit, caseFile, "portal.closed", null);
    }

    /** He belongs to the household without a last day, as was put right, or joined it once more. */
    public void householdKept(@Observes HouseholdKept kept) {
        pages(kept.household(), kept.resident(), (permit, one) -> follow(permit, one, kept.stays()));
        helpers(kept.household(), kept.resident(), kept.stays());
    }

    /** Who leaves the household sees no more of its case after the last day there, nor does who helps him. */
    public void householdLeft(@Observes HouseholdLeft left) {
        pages(left.household(), left.resident(), (permit, one) -> {
            boolean followed = follow(permit, one, left.stays());
            if (!followed && !one.isShut() && isGone(left.stays())) {
                close(permit, one, LEFT);
                admission.page(permit, one.caseFile(), "portal.closed", null);
            }
        });
        helpers(left.household(), left.resident(), left.stays());
    }

    /** Who belongs to it neither now nor later: a code that he was sent would open nothing. */
    private boolean isGone(Stays stays) {
        return stays.nowOrNext(door.today()).isEmpty();
    }

    /** Who helps him in the case of that household sees no more of it than he does: through the last day of this stay. */
    private void helpers(HouseholdId household, ResidentId resident, Stays stays) {
        Period stay = stays.nowOrNext(door.today())
                .filter(one -> one.includes(door.today()))
                .orElse(null);
        if (stay != null && stay.until() == null) {
            return;
        }
        LocalDate lastDay = stay == null ? null : stay.until();
        Actor timer = identifying.timer("closing-pages");
        for (Representation one : representations.of(resident)) {
            Subject caseFile = readingCases.subject(timer, one.caseFile());
            var permit = access.permit(timer, DelegationAction.END, one.within(caseFile));
            if (readingCases.reference(permit, one.caseFile()).household().equals(household)) {
                admission.householdLeft(permit, caseFile, one, lastDay);
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

    /** His pages of the case of that household, also those that closed because he left it. */
    private void pages(
            HouseholdId household, ResidentId resident, BiConsumer<Permit<DelegationAction>, Invitation> act) {
        Actor timer = identifying.timer("closing-pages");
        for (Invitation one : representations.ownDoors(resident, LEFT, realClock.instant())) {
            var permit = access.permit(timer, DelegationAction.CLOSE, readingCases.subject(timer, one.caseFile()));
            if (readingCases.reference(permit, one.caseFile()).household().equals(household)) {
                act.accept(permit, one);
            }
        }
    }

    /**
     * Opens a page that was used on the days of this stay in the household, or of the next: never on a day between two, and
     * of those that come after it when it is over.
     *
     * @return whether there is such a stay, and such a page
     */
    private boolean follow(Permit<DelegationAction> permit, Invitation one, Stays stays) {
        Period stay = stays.nowOrNext(door.today()).orElse(null);
        if (stay == null || !one.wasUsed()) {
            return false;
        }
        LocalDate from = stay.from().isAfter(door.today()) ? stay.from() : null;
        if (one.isShut()
                || !Objects.equals(one.openFrom(door.today()), from)
                || !Objects.equals(one.openUntil(), stay.until())) {
            tell(permit, one, from, stay.until());
            door.openOwn(permit, subject(permit, one), one, from, stay.until());
        }
        one.comesBack(stays.goOnAfter(stay));
        return true;
    }

    private void tell(
            Permit<DelegationAction> permit, Invitation one, @Nullable LocalDate from, @Nullable LocalDate until) {
        boolean wasOpen = one.isOpenOn(door.today());
        if (from != null) {
            admission.opens(permit, one.caseFile(), from);
        } else if (!wasOpen) {
            admission.page(permit, one.caseFile(), "portal.reopened", null);
        }
        if (until != null) {
            admission.page(permit, one.caseFile(), "portal.closes", until);
        } else if (wasOpen && from == null) {
            admission.page(permit, one.caseFile(), "portal.stays-open", null);
        }
    }

    private Subject subject(Permit<?> permit, Invitation one) {
        return readingCases.subject(permit.actor(), one.caseFile());
    }

    private void close(Permit<DelegationAction> permit, Invitation one, String reason) {
        door.closeOwn(permit, subject(permit, one), one, reason);
    }
}
