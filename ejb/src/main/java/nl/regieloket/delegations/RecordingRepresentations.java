package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;

/** Records at the desk whom a resident authorises, and gives helper and resident the key to their page. */
@Boundary
@Stateless
public class RecordingRepresentations {
    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Representations representations;

    @Inject
    private Eligible eligible;

    @Inject
    private Admission admission;

    @Inject
    private BusinessClock clock;

    /**
     * Records an authorisation. An organisation can look at once; a person gets a code by e-mail that binds the account
     * that brings it.
     *
     * @throws Problem.Invalid {@code representation.under-administration}, {@code representation.scope-unknown}, {@code
     *     representation.too-long}, {@code representation.starts-in-past}, {@code representation.not-a-helper},
     *     {@code representation.not-in-household}, {@code representation.outside-stay} or {@code
     *     representation.too-young}
     * @throws Problem.Conflict {@code representation.exists} when that organisation helps this resident already, or
     *     {@code case-file.closed}
     */
    public RepresentationId record(Actor actor, CaseFileId caseFile, NewRepresentation given) {
        Subject subject = readingCases.subject(actor, caseFile);
        var permit = access.permit(actor, DelegationAction.RECORD, subject);
        readingCases.heldOpen(permit, caseFile);
        eligible.requireMember(permit, caseFile, given.resident(), LeastAge.Act.AUTHORISE);
        Scope scope = Scope.find(given.scope(), clock.today())
                .orElseThrow(() -> new Problem.Invalid("scope", "representation.scope-unknown"));
        if (given.period().from().isBefore(clock.today())) {
            throw new Problem.Invalid("from", "representation.starts-in-past");
        }
        var representation = new Representation(RepresentationId.next(), caseFile, given, scope, permit, clock.now());
        eligible.requireStay(permit, caseFile, given.resident(), representation.period());
        OrganisationId organisation = given.organisation();
        if (organisation != null) {
            eligible.requireHelping(caseFile, given.resident(), organisation);
        }
        representations.add(representation);
        admission.begin(permit, subject, representation, given.helperEmail());
        return representation.id();
    }

    /** The scopes that can be given today. */
    public List<Scope> scopes(Actor actor) {
        return Scope.offered(clock.today());
    }

    /**
     * Sends the resident a code for the own page; an earlier one that was not used stops working.
     *
     * @throws Problem.Invalid {@code email.invalid} on {@code email}, {@code representation.not-in-household} or {@code
     *     representation.too-young}
     */
    public void inviteResident(Actor actor, CaseFileId caseFile, ResidentId resident, String email) {
        Subject subject = readingCases.subject(actor, caseFile);
        var permit = access.permit(actor, DelegationAction.INVITE, subject);
        readingCases.heldOpen(permit, caseFile);
        if (!NewRepresentation.isEmail(email)) {
            throw new Problem.Invalid("email", "email.invalid");
        }
        eligible.requireMember(permit, caseFile, resident, LeastAge.Act.OWN_PAGE);
        admission.inviteResident(permit, caseFile, resident, email);
    }

    /** Sends a helper a new code; the earlier one stops working. */
    public void inviteAgain(Actor actor, RepresentationId id, String email) {
        Representation representation = representations.existing(id);
        Subject subject = representation.within(readingCases.subject(actor, representation.caseFile()));
        var permit = access.permit(actor, DelegationAction.RECORD, subject);
        readingCases.heldOpen(permit, representation.caseFile());
        if (representation.status() != RepresentationStatus.INVITED) {
            throw new Problem.Conflict("representation.not-now");
        }
        if (!NewRepresentation.isEmail(email)) {
            throw new Problem.Invalid("email", "email.invalid");
        }
        admission.inviteHelper(permit, representation, email);
    }
}
