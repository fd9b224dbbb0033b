package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.organisations.OfficerFunction;

/** Opens the door to who brings a code: the possession of the code and the signing in together say who it is. */
@Boundary
@Stateless
public class RedeemingInvitations {
    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Representations representations;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private Eligible eligible;

    @Inject
    private BusinessClock businessClock;

    /** Whose page a code opened. */
    public enum Opened {
        HELPER,
        RESIDENT
    }

    /**
     * Uses a code, once.
     *
     * @throws Problem.Missing {@code invitation.unknown} when it is unknown, used, too old or withdrawn, or when the resident
     *     left the household since
     * @throws Problem.Conflict {@code case-file.closed}, or {@code invitation.other-account} when the account is not of the
     *     kind that the code is for; the code stays unused
     * @throws Problem.TooOften {@code invitation.too-often} after five wrong codes in a quarter of an hour
     */
    public Opened redeem(Actor actor, String typed) {
        Invitation invitation = doorkeeper.open(actor.person(), typed);
        Subject caseFile = readingCases.subject(actor, invitation.caseFile());
        RepresentationId id = invitation.representation();
        if (id == null) {
            var permit = access.permit(
                    actor,
                    DelegationAction.REDEEM,
                    caseFile.part(SubjectKind.RESIDENT, invitation.resident().value(), null));
            requireAccount(permit, OfficerFunction.RESIDENT);
            readingCases.heldOpen(permit, invitation.caseFile());
            doorkeeper.openOwn(
                    permit, caseFile, invitation, eligible.stays(permit, invitation.caseFile(), invitation.resident()));
            return Opened.RESIDENT;
        }
        Representation representation = representations.existing(id);
        var permit = access.permit(actor, DelegationAction.REDEEM, representation.within(caseFile));
        requireAccount(permit, OfficerFunction.HELPER);
        readingCases.heldOpen(permit, invitation.caseFile());
        if (representation.until().isBefore(businessClock.today())) {
            throw new Problem.Missing("invitation.unknown");
        }
        representation.bind(permit, businessClock.now());
        doorkeeper.open(permit, caseFile, invitation, representation);
        return Opened.HELPER;
    }

    /** What a code opens is read under the function it is for: another account would use it up and see nothing. */
    private void requireAccount(Permit<DelegationAction> permit, OfficerFunction function) {
        if (!permit.actor().is(function)) {
            Problem refusal = new Problem.Conflict("invitation.other-account");
            access.refused(permit, refusal);
            throw refusal;
        }
    }
}
