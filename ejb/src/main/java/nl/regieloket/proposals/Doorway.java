package nl.regieloket.proposals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Action;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.KeepingConfirmations;
import nl.regieloket.proposals.questions.KeepingQuestions;
import nl.regieloket.proposals.requests.Request;

/** Finds a proposal or one of its parts, and asks the gate. */
@Dependent
class Doorway {
    @Inject
    private Proposals proposals;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private KeepingQuestions questions;

    @Inject
    private KeepingConfirmations confirmations;

    /** A part, with the permit for what the actor wants to do with it. */
    record OpenPart(Commitment commitment, Permit<CommitmentAction> permit) {}

    /** A proposal, with the permit for what the actor wants to do with it. */
    record OpenProposal(JointProposal proposal, Permit<ProposalAction> permit) {}

    OpenPart part(Actor actor, CommitmentAction action, CommitmentId id) {
        Commitment commitment = proposals.existing(id);
        return new OpenPart(commitment, permit(actor, action, commitment));
    }

    /** The same, to see the part as it is now: who acts on it at this moment waits, or was a moment earlier. */
    OpenPart partAlone(Actor actor, CommitmentAction action, CommitmentId id) {
        Commitment commitment = proposals.locked(id);
        return new OpenPart(commitment, permit(actor, action, commitment));
    }

    /** Keeps the case of this part from being closed while something is added to it. */
    void holdOpen(OpenPart part) {
        cases.heldOpen(part.permit(), part.commitment().caseFile());
    }

    /**
     * The permit for a part. What was opened to somebody from outside is worth nothing without the mandate, also before it
     * is closed to him.
     */
    Permit<CommitmentAction> permit(Actor actor, CommitmentAction action, Commitment commitment) {
        var permit = access.permit(actor, action, subject(actor, commitment));
        if (permit.isAs(CaseRole.MANDATE_HOLDER)
                && !mandates.holdsOne(
                        actor, commitment.authority(), commitment.request().measure())) {
            throw refused(permit, new Problem.Missing("commitment.unknown"));
        }
        return permit;
    }

    OpenProposal proposal(Actor actor, ProposalAction action, ProposalId id) {
        JointProposal proposal = proposals.existing(id);
        Subject ofCase = cases.subject(actor, proposal.caseFile());
        return new OpenProposal(proposal, access.permit(actor, action, proposal.subject(ofCase)));
    }

    /** The permit for something about the case as a whole. */
    <A extends Action> Permit<A> ofCase(Actor actor, A action, CaseFileId caseFile) {
        return access.permit(actor, action, cases.subject(actor, caseFile));
    }

    /** The same of several cases, as far as the actor may; as many statements as of one. */
    <A extends Action> Map<CaseFileId, Permit<A>> ofCases(Actor actor, A action, Collection<CaseFileId> ids) {
        Map<CaseFileId, Permit<A>> permits = new HashMap<>();
        access.permits(actor, action, cases.subjects(actor, ids).values())
                .forEach((subject, permit) -> permits.put(new CaseFileId(subject.id()), permit));
        return permits;
    }

    boolean mayCompose(Actor actor, CaseFileId caseFile) {
        return !access.allowed(actor, cases.subject(actor, caseFile), Set.of(ProposalAction.COMPOSE))
                .isEmpty();
    }

    Set<ProposalAction> allowed(Actor actor, JointProposal proposal, List<Commitment> parts) {
        boolean waits = parts.stream().anyMatch(part -> part.status().isOpen());
        EnumSet<ProposalAction> possible = switch (proposal.status()) {
            case DRAFT -> EnumSet.of(ProposalAction.COMPOSE, ProposalAction.SEND);
            case SENT -> waits ? EnumSet.of(ProposalAction.WITHDRAW) : EnumSet.noneOf(ProposalAction.class);
            case WITHDRAWN -> EnumSet.noneOf(ProposalAction.class);
        };
        return access.allowed(actor, proposal.subject(cases.subject(actor, proposal.caseFile())), possible);
    }

    /** What the rights allow of what the state of each still can have; one statement, however many. */
    private Map<CommitmentId, Set<CommitmentAction>> allowed(Actor actor, List<Commitment> parts) {
        Map<Subject, Set<CommitmentAction>> possible = new HashMap<>();
        parts.forEach(part -> possible.put(subject(actor, part), possible(part)));
        var allowed = access.allowed(actor, possible);
        return parts.stream()
                .collect(
                        Collectors.toMap(Commitment::id, part -> allowed.getOrDefault(subject(actor, part), Set.of())));
    }

    private Subject subject(Actor actor, Commitment part) {
        return part.subject(cases.subject(actor, part.caseFile()));
    }

    private static Set<CommitmentAction> possible(Commitment commitment) {
        EnumSet<CommitmentAction> possible = EnumSet.noneOf(CommitmentAction.class);
        if (commitment.status() == CommitmentStatus.REQUESTED) {
            possible.add(CommitmentAction.ACKNOWLEDGE);
        }
        if (commitment.status().isOpen()) {
            possible.addAll(EnumSet.of(
                    CommitmentAction.ASK, CommitmentAction.COMMIT, CommitmentAction.REFUSE, CommitmentAction.WITHDRAW));
        }
        if (commitment.status().isPromised()) {
            possible.addAll(EnumSet.of(CommitmentAction.CONFIRM, CommitmentAction.CANCEL));
        }
        if (commitment.openQuestions() > 0) {
            possible.add(CommitmentAction.EXPLAIN);
        }
        return possible;
    }

    /**
     * Parts of a proposal as the reader sees them.
     *
     * @param by the permit for reading them
     * @param facts of the claims of these parts at least
     */
    List<CommitmentView> views(
            Permit<?> by,
            List<Commitment> parts,
            ProposalView.Reasons reasons,
            List<ClaimFacts> facts,
            LocalDate today) {
        List<CommitmentId> ids = parts.stream().map(Commitment::id).toList();
        var asked = questions.about(by, ids);
        var confirmed = confirmations.about(by, ids);
        var allowed = allowed(by.actor(), parts);
        Set<CommitmentId> extendable = extendable(by.actor(), parts, facts, today);
        return parts.stream()
                .map(part -> view(
                        allowed.getOrDefault(part.id(), Set.of()),
                        extendable.contains(part.id()),
                        part,
                        reasons,
                        facts.stream()
                                .filter(claim -> part.claims().contains(claim.id()))
                                .filter(claim -> claim.creditor().equals(part.authority())) // corrected since
                                .toList(),
                        part.course(
                                asked.getOrDefault(part.id(), List.of()), confirmed.getOrDefault(part.id(), List.of())),
                        today))
                .toList();
    }

    /** Which of these parts of one case the actor can ask to make longer. */
    private Set<CommitmentId> extendable(Actor actor, List<Commitment> parts, List<ClaimFacts> facts, LocalDate today) {
        List<Commitment> candidates =
                parts.stream().filter(part -> part.canBeExtended(today)).toList();
        if (candidates.isEmpty() || !mayCompose(actor, candidates.getFirst().caseFile())) {
            return Set.of();
        }
        var before = new AskedBefore(proposals.partsOf(candidates.getFirst().caseFile()), today);
        return candidates.stream()
                .filter(part -> !before.leftToExtend(part.id(), Addressing.stillOf(facts, part))
                        .isEmpty())
                .map(Commitment::id)
                .collect(Collectors.toSet());
    }

    private static CommitmentView view(
            Set<CommitmentAction> allowed,
            boolean extendable,
            Commitment commitment,
            ProposalView.Reasons reasons,
            List<ClaimFacts> own,
            CommitmentView.Course course,
            LocalDate today) {
        Request request = commitment.request();
        Decision decision = commitment.decision();
        return new CommitmentView(
                commitment.id(),
                commitment.proposal(),
                commitment.caseFile(),
                request.caseNumber(),
                commitment.authority(),
                request.authorityName(),
                request.askerName(),
                request.measure(),
                request.legalGround(),
                request.asked(),
                request.requestedOn(),
                request.answerBy(),
                commitment.isOverdue(today),
                request.extension(),
                own,
                Addressing.total(own),
                reasons,
                course,
                decision == null ? null : CommitmentView.Promised.of(decision, request.legalGround()),
                extendable,
                allowed);
    }

    /** Leaves a trail line of a refusal that came from a rule outside the rights table, and passes it on. */
    Problem refused(Permit<?> permit, Problem problem) {
        access.refused(permit, problem);
        return problem;
    }
}
