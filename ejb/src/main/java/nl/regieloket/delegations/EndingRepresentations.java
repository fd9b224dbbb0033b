package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.RepresentationId;

/** Suspends authorisations, lets them hold again and ends them: from the next click on, also in open sessions. */
@Boundary
@Stateless
public class EndingRepresentations {
    private static final int LONGEST_REASON = 300;

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
    private BusinessClock clock;

    /**
     * Closes the case to the helper for now; the resident can do so alone. It is work for the privacy officers, who look back
     * at what the helper saw and did.
     *
     * @throws Problem.Conflict {@code representation.not-now} when it does not hold
     */
    public void suspend(Actor actor, RepresentationId id, String reason) {
        Representation representation = representations.existing(id);
        Subject caseFile = readingCases.subject(actor, representation.caseFile());
        var permit = permit(actor, DelegationAction.SUSPEND, representation, caseFile, reason);
        representation.suspend(permit, reason.strip(), clock.now());
        door.close(permit, caseFile, representation, "representation-suspended");
        admission.suspended(permit, caseFile, representation);
    }

    /**
     * Lets a suspended authorisation hold again: for desk and casemanager alone, who see whether the resident wants it
     * freely; {@code case-file.closed} in a case that is over.
     */
    public void resume(Actor actor, RepresentationId id, String reason) {
        Representation representation = representations.existing(id);
        Subject caseFile = readingCases.subject(actor, representation.caseFile());
        var permit = permit(actor, DelegationAction.RESUME, representation, caseFile, reason);
        readingCases.heldOpen(permit, representation.caseFile());
        representation.resume(permit, reason.strip(), clock.now());
        door.open(permit, caseFile, representation);
        admission.tell(permit, representation, "representation.resumed");
    }

    /** Ends an authorisation for good; the resident can do so alone. */
    public void end(Actor actor, RepresentationId id, String reason) {
        Representation representation = representations.existing(id);
        Subject caseFile = readingCases.subject(actor, representation.caseFile());
        var permit = permit(actor, DelegationAction.END, representation, caseFile, reason);
        representation.end(permit, reason.strip(), clock.now());
        door.close(permit, caseFile, representation, "representation-ended");
        admission.closeInvitations(permit, representation);
        admission.tell(permit, representation, "representation.ended");
    }

    private Permit<DelegationAction> permit(
            Actor actor, DelegationAction action, Representation representation, Subject caseFile, String reason) {
        var permit = access.permit(actor, action, representation.within(caseFile));
        access.requireAbout(permit, Set.of(representation.resident()));
        requireReason(reason);
        return permit;
    }

    /** Tells why, in at most 300 characters. */
    static void requireReason(String reason) {
        Words.requiredLine("reason", reason, LONGEST_REASON);
    }
}
