package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.delegations.suspended.WatchingSuspensions;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** What goes with every change of who may look: the grant, the code and the timeline. Names no person. */
@Dependent
class Admission {
    @Inject
    private HelperDoor door;

    @Inject
    private Inviting inviting;

    @Inject
    private Representations representations;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private WatchingSuspensions watching;

    @Inject
    private BusinessClock clock;

    void begin(Permit<DelegationAction> by, Subject caseFile, Representation representation, @Nullable String email) {
        if (representation.status() == RepresentationStatus.ACTIVE) {
            door.open(by, caseFile, representation);
        } else if (email != null) {
            inviteHelper(by, representation, email);
        }
        tell(by, representation, "representation.recorded");
    }

    void inviteHelper(Permit<DelegationAction> by, Representation representation, String email) {
        closeInvitations(by, representation);
        inviting.invite(
                by,
                "invitation.helper",
                representation.caseFile(),
                representation.id(),
                representation.resident(),
                email);
    }

    void closeInvitations(Permit<?> by, Representation representation) {
        representations.unusedFor(representation.id()).forEach(one -> inviting.close(by.actor(), one));
    }

    void inviteResident(Permit<DelegationAction> by, CaseFileId caseFile, ResidentId resident, String email) {
        representations.unusedFor(caseFile, resident).forEach(one -> inviting.close(by.actor(), one));
        inviting.invite(by, "invitation.resident", caseFile, null, resident, email);
    }

    /**
     * Who gave it leaves the household of the case: the helper sees no more of it than he does.
     *
     * @param lastDay on which he belongs to it; null: he never did
     */
    void householdLeft(
            Permit<DelegationAction> by, Subject caseFile, Representation representation, @Nullable LocalDate lastDay) {
        if (representation.until().isBefore(clock.today())) {
            return;
        }
        door.close(by, caseFile, representation, "household-left");
        if (lastDay == null || lastDay.isBefore(clock.today()) || lastDay.isBefore(representation.from())) {
            representation.end(by, "household-left", clock.now());
            closeInvitations(by, representation);
            tell(by, representation, "representation.ended");
            return;
        }
        representation.shorten(by, lastDay);
        if (representation.status() == RepresentationStatus.ACTIVE) {
            door.open(by, caseFile, representation);
        }
    }

    /** {@code until} is the last day on which the page is open; null: that is not what it tells. */
    void page(Permit<DelegationAction> by, CaseFileId caseFile, String code, @Nullable LocalDate until) {
        timeline.append(
                by, caseFile, new TimelineFact(code, until == null ? Map.of() : Map.of("until", until.toString())));
    }

    /** The page of a resident opens on that day. */
    void opens(Permit<DelegationAction> by, CaseFileId caseFile, LocalDate from) {
        timeline.append(by, caseFile, new TimelineFact("portal.opens", Map.of("from", from.toString())));
    }

    void suspended(Permit<DelegationAction> by, Subject caseFile, Representation representation) {
        tell(by, representation, "representation.suspended");
        watching.suspended(by, caseFile, representation.id().value(), clock.today());
    }

    void tell(Permit<DelegationAction> by, Representation representation, String code) {
        timeline.append(
                by,
                representation.caseFile(),
                new TimelineFact(code, Map.of("until", representation.until().toString())));
    }
}
