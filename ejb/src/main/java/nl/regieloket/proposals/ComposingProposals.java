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
     */
    public ProposalId draft(Actor actor, CaseFileId caseFile, Set<ClaimId> claims) {
        ProposalId id = ProposalId.next();
        Subject subject = cases.subject(actor, caseFile);
        access.permit(actor, ProposalAction.COMPOSE, subject); // a case that he may not know is what is unknown
        Permit<ProposalAction> permit = access.permit(
                actor, ProposalAction.COMPOSE, subject.part(SubjectKind.PROPOSAL, id.value(), subject.organisation()));
        if (!cases.heldOpen(permit, caseFile).status().isDirected()) {
            throw new Problem.Conflict("proposal.case-not-directed");
        }
        JointProposal proposal = new JointProposal(id, caseFile, permit, clock.now());
        address(permit, proposal, claims);
        proposals.add(proposal);
        return id;
    }

    /**
     * Writes the whole draft anew.
     *
     * @param version the one it was read with
     * @throws Problem.Invalid with each field that is wrong, those of a part under its name there
     * @throws Problem.Conflict {@code changed-meanwhile}, or {@code proposal.already-sent}
     */
    public void write(Actor actor, ProposalId id, long version, ProposalView.Draft draft) {
        var open = doorway.proposal(actor, ProposalAction.COMPOSE, id);
        JointProposal proposal = open.proposal();
        proposal.requireUnchanged(version);
        proposal.explain(open.permit(), draft.reasons());
        address(open.permit(), proposal, draft.claims());
        draft.asks().forEach(ask -> proposal.ask(open.permit(), ask, clock.today()));
    }

    /** Begins a draft that asks to make a promise last longer: a new commitment that refers to the earlier one. */
    public ProposalId extend(Actor actor, CommitmentId earlier, LocalDate until) {
        Commitment commitment = proposals.existing(earlier);
        ProposalId id = draft(actor, commitment.caseFile(), commitment.claims());
        LocalDate last = commitment.lastDay();
        if (last == null) {
            throw new Problem.Conflict("commitment.not-promised");
        }
        JointProposal proposal = proposals.existing(id);
        Permit<ProposalAction> permit =
                doorway.proposal(actor, ProposalAction.COMPOSE, id).permit();
        LocalDate next = last.plusDays(1);
        proposal.ask(
                permit,
                new ProposalView.Ask(
                        commitment.authority(),
                        commitment.request().measure(),
                        new Period(next.isBefore(clock.today()) ? clock.today() : next, until),
                        DraftPart.USUAL_REPLY_DAYS,
                        earlier),
                clock.today());
        return id;
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
        Period usual = new Period(clock.today(), clock.today().plusMonths(USUAL_MONTHS));
        var asked = addressing.byAddressee(facts);
        addressing.requirePowers(permit, asked.keySet());
        proposal.address(permit, asked, usual);
    }
}
