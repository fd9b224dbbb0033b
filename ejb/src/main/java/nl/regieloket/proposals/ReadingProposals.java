package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.PowerView;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.requests.Request;
import org.jspecify.annotations.Nullable;

/** The joint proposals of a case, as the asker follows them. */
@Boundary
@Stateless
public class ReadingProposals {
    @Inject
    private Proposals proposals;

    @Inject
    private Doorway doorway;

    @Inject
    private ReadingCases cases;

    @Inject
    private Addressing addressing;

    @Inject
    private BusinessClock clock;

    /**
     * Where one request of a case stands, in a list of all.
     *
     * @param requestedOn first day of the reply term
     * @param answerBy last day of the reply term, inclusive
     * @param overdue not answered, and the reply term is over
     * @param period null: nothing was promised
     * @param inForceOn null: nothing was promised
     * @param collection what the collection system said; null: nothing yet
     * @param reasons why, after a refusal, a withdrawal or a cancellation; null: in the other states
     */
    public record Standing(
            CommitmentId id,
            ProposalId proposal,
            String authorityName,
            MeasureKind measure,
            CommitmentStatus status,
            LocalDate requestedOn,
            LocalDate answerBy,
            boolean overdue,
            @Nullable Period period,
            @Nullable LocalDate inForceOn,
            @Nullable CollectionState collection,
            @Nullable String reasons,
            long openQuestions)
            implements PersonalData {
        @Override
        public Set<About> tellsAbout() {
            return About.commitment(id);
        }
    }

    /** Whether the actor may ask something of others in this case. */
    public boolean mayCompose(Actor actor, CaseFileId caseFile) {
        return doorway.mayCompose(actor, caseFile);
    }

    /** Where every request of a case stands, in the order in which they were asked. */
    public List<Standing> standings(Actor actor, CaseFileId caseFile) {
        doorway.ofCase(actor, ProposalAction.READ, caseFile);
        LocalDate today = clock.today();
        return proposals.partsOf(caseFile).stream()
                .map(part -> standing(part, today))
                .toList();
    }

    /** The claims of a case that can't be asked about again now, each with where its request stands. */
    public Map<ClaimId, Standing> asked(Actor actor, CaseFileId caseFile) {
        doorway.ofCase(actor, ProposalAction.READ, caseFile);
        LocalDate today = clock.today();
        Map<ClaimId, Standing> asked = new HashMap<>();
        new AskedBefore(proposals.partsOf(caseFile), today)
                .standing()
                .forEach(part -> part.claims().forEach(claim -> asked.put(claim, standing(part, today))));
        return asked;
    }

    private static Standing standing(Commitment part, LocalDate today) {
        Request request = part.request();
        Decision decision = part.decision();
        return new Standing(
                part.id(),
                part.proposal(),
                request.authorityName(),
                request.measure(),
                part.status(),
                request.requestedOn(),
                request.answerBy(),
                part.isOverdue(today),
                decision == null ? null : decision.period(),
                decision == null ? null : decision.inForceOn(),
                part.collection(),
                part.reasons(),
                part.openQuestions());
    }

    /** All of a case, newest first; a case has few. */
    public List<ProposalView.Row> ofCase(Actor actor, CaseFileId caseFile) {
        doorway.ofCase(actor, ProposalAction.READ, caseFile);
        Map<ProposalId, List<Commitment>> parts =
                proposals.partsOf(caseFile).stream().collect(Collectors.groupingBy(Commitment::proposal));
        return proposals.of(caseFile).stream()
                .map(proposal -> row(proposal, parts.getOrDefault(proposal.id(), List.of())))
                .toList();
    }

    /** One, with its parts and what the actor may do with it. */
    public ProposalView one(Actor actor, ProposalId id) {
        var open = doorway.proposal(actor, ProposalAction.READ, id);
        JointProposal proposal = open.proposal();
        CaseReference ofCase = cases.reference(open.permit(), proposal.caseFile());
        List<Commitment> commitments = proposals.partsOf(id);
        Set<ClaimId> wanted = new HashSet<>();
        proposal.parts().forEach(part -> wanted.addAll(part.claims()));
        commitments.forEach(commitment -> wanted.addAll(commitment.claims()));
        List<ClaimFacts> facts = addressing.known(open.permit(), wanted);
        var before = before(proposal);
        return new ProposalView(
                id,
                proposal.version(),
                proposal.caseFile(),
                ofCase.number(),
                proposal.status(),
                proposal.reasons(),
                proposal.createdAt(),
                proposal.sentAt(),
                proposal.parts().stream()
                        .map(part -> drafted(open.permit(), part, facts, before))
                        .toList(),
                proposal.missing(clock.today()),
                doorway.views(open.permit(), commitments, proposal.reasons(), facts, clock.today()),
                doorway.allowed(actor, proposal, commitments));
    }

    /** What was asked in the case of a draft before; nothing that matters, once it is sent. */
    private AskedBefore before(JointProposal proposal) {
        return new AskedBefore(
                proposal.parts().isEmpty() ? List.of() : proposals.partsOf(proposal.caseFile()), clock.today());
    }

    private ProposalView.Part drafted(Permit<?> permit, DraftPart part, List<ClaimFacts> facts, AskedBefore before) {
        CommitmentId extended = part.extension();
        boolean extendsIt = extended != null && before.canBeExtended(extended, part.authority());
        List<ClaimFacts> own = facts.stream()
                .filter(claim -> part.claims().contains(claim.id()))
                .toList();
        PowerView power = addressing.power(permit, part);
        return new ProposalView.Part(
                part.authority(),
                addressing.organisation(part.authority()).name(),
                part.measure(),
                power.legalArticle(),
                power.office(),
                part.asked(),
                part.replyDays(),
                addressing.answerBy(part),
                extendsIt ? extended : null,
                own,
                Addressing.total(own));
    }

    private static ProposalView.Row row(JointProposal proposal, List<Commitment> parts) {
        return new ProposalView.Row(
                proposal.id(),
                proposal.status(),
                proposal.reasons().asks(),
                proposal.createdAt(),
                proposal.sentAt(),
                parts.isEmpty() ? proposal.parts().size() : parts.size(),
                count(parts, CommitmentStatus.COMMITTED, CommitmentStatus.IN_FORCE),
                count(parts, CommitmentStatus.REFUSED),
                count(parts, CommitmentStatus.REQUESTED, CommitmentStatus.ACKNOWLEDGED));
    }

    private static int count(List<Commitment> parts, CommitmentStatus... statuses) {
        return (int) parts.stream()
                .filter(part -> List.of(statuses).contains(part.status()))
                .count();
    }
}
