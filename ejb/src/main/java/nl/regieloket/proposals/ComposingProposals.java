package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;

/** Composes a joint proposal: nobody is asked anything until it is sent. */
@Boundary
@Stateless
public class ComposingProposals {
    private static final int USUAL_MONTHS = 4;

    @Inject
    private Proposals proposals;

    @Inject
    private Access access;

    @Inject
    private Doorway doorway;

    @Inject
    private ReadingCases cases;

    @Inject
    private Addressing addressing;

    @Inject
    private BusinessClock clock;

    /**
     * Begins a draft about these claims; the parts follow from who is competent for each.
     *
     * @throws Problem.Conflict {@code proposal.case-not-directed} when nobody directs the case
     * @throws Problem.Missing {@code claim.unknown} for a claim of another case
     * @throws Problem.Invalid on {@code claims}: {@code proposal.claim-is-over}, {@code proposal.claim-without-power} or
     *     {@code proposal.claim-asked-already}
     */
    public ProposalId draft(Actor actor, CaseFileId caseFile, Set<ClaimId> claims) {
        var open = begun(actor, caseFile);
        address(open.permit(), open.proposal(), claims);
        requireNew(open.proposal());
        proposals.add(open.proposal());
        return open.proposal().id();
    }

    private Doorway.OpenProposal begun(Actor actor, CaseFileId caseFile) {
        ProposalId id = ProposalId.next();
        Subject subject = cases.subject(actor, caseFile);
        access.permit(actor, ProposalAction.COMPOSE, subject); // a case that he may not know is what is unknown
        Permit<ProposalAction> permit = access.permit(
                actor, ProposalAction.COMPOSE, subject.part(SubjectKind.PROPOSAL, id.value(), subject.organisation()));
        if (!cases.heldOpen(permit, caseFile).status().isDirected()) {
            throw new Problem.Conflict("proposal.case-not-directed");
        }
        return new Doorway.OpenProposal(new JointProposal(id, caseFile, permit, clock.now()), permit);
    }

    /** Nothing that was asked already; sending looks again. */
    private void requireNew(JointProposal proposal) {
        new AskedBefore(proposals.partsOf(proposal.caseFile()), clock.today()).require(proposal.parts());
    }

    /**
     * Writes the whole draft anew.
     *
     * @param version the one it was read with
     * @throws Problem.Invalid with each field that is wrong, those of a part under its name there; {@code
     *     proposal.extends-nothing} where the promise to extend is not one of that organisation in this case, or ended
     *     more than thirty days ago
     * @throws Problem.Conflict {@code changed-meanwhile}, or {@code proposal.already-sent}
     */
    public void write(Actor actor, ProposalId id, long version, ProposalView.Draft draft) {
        var open = doorway.proposal(actor, ProposalAction.COMPOSE, id);
        JointProposal proposal = open.proposal();
        proposal.requireUnchanged(version);
        proposal.explain(open.permit(), draft.reasons());
        address(open.permit(), proposal, draft.claims());
        draft.asks().forEach(ask -> proposal.ask(open.permit(), ask, clock.today()));
        requireNew(proposal);
    }

    /**
     * Begins a draft that asks to make a promise last longer: a new commitment that refers to the earlier one, about what
     * no other extension is about.
     *
     * @throws Problem.Invalid {@code proposal.claim-asked-already} on {@code claims} when there is nothing left of it
     * @throws Problem.Missing {@code commitment.unknown}
     * @throws Problem.Conflict {@code commitment.not-promised} when it neither stands nor ended lately, or
     *     {@code commitment.claims-over} when nothing is to be collected any more of what it was about
     */
    public ProposalId extend(Actor actor, CommitmentId earlier, LocalDate until) {
        Commitment commitment = proposals.existing(earlier);
        var open = begun(actor, commitment.caseFile());
        JointProposal proposal = open.proposal();
        LocalDate last = commitment.lastDay();
        if (last == null || !commitment.canBeExtended(clock.today())) {
            throw new Problem.Conflict("commitment.not-promised");
        }
        address(open.permit(), proposal, leftToExtend(open.permit(), commitment));
        LocalDate next = last.plusDays(1);
        proposal.ask(
                open.permit(),
                new ProposalView.Ask(
                        commitment.authority(),
                        commitment.request().measure(),
                        new Period(next.isBefore(clock.today()) ? clock.today() : next, until),
                        DraftPart.USUAL_REPLY_DAYS,
                        earlier),
                clock.today());
        requireNew(proposal);
        proposals.add(proposal);
        return proposal.id();
    }

    private Set<ClaimId> leftToExtend(Permit<ProposalAction> permit, Commitment commitment) {
        Set<ClaimId> left = new AskedBefore(proposals.partsOf(commitment.caseFile()), clock.today())
                .leftToExtend(commitment.id(), addressing.stillOf(permit, commitment));
        if (left.isEmpty()) {
            throw new Problem.Invalid("claims", "proposal.claim-asked-already");
        }
        return left;
    }

    /** Throws a draft away; what was sent can only be withdrawn. */
    public void discard(Actor actor, ProposalId id) {
        var open = doorway.proposal(actor, ProposalAction.COMPOSE, id);
        open.proposal().requireDraft(open.permit(), ProposalAction.COMPOSE);
        proposals.discard(open.proposal());
    }

    private void address(Permit<ProposalAction> permit, JointProposal proposal, Set<ClaimId> claims) {
        CaseReference ofCase = cases.heldOpen(permit, proposal.caseFile());
        var facts = addressing.facts(permit, ofCase, new HashSet<>(claims));
        Addressing.requireLive(facts);
        Period usual = new Period(clock.today(), clock.today().plusMonths(USUAL_MONTHS));
        var asked = addressing.byAddressee(facts);
        addressing.requirePowers(permit, asked.keySet());
        proposal.address(permit, asked, usual);
    }
}
