package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.web.signin.CurrentActor;

/** What this request shows, asked for once however often the page names it; the next request asks anew. */
@RequestScoped
public class ShownParts {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private ReadingRequests requests;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingClaims claims;

    private final Map<Object, Object> known = new HashMap<>();

    public ProposalView proposal(ProposalId id) {
        return (ProposalView) known.computeIfAbsent(id, any -> proposals.one(current.get(), id));
    }

    public CommitmentView request(CommitmentId id) {
        return (CommitmentView) known.computeIfAbsent(id, any -> requests.one(current.get(), id));
    }

    @SuppressWarnings("unchecked") // the key says what is kept under it
    public List<ProposalView.Row> proposalsOf(CaseFileId caseFile) {
        return (List<ProposalView.Row>)
                known.computeIfAbsent("proposals of " + caseFile, any -> proposals.ofCase(current.get(), caseFile));
    }

    @SuppressWarnings("unchecked") // the key says what is kept under it
    public List<ReadingPauses.Pause> pausesOf(CaseFileId caseFile) {
        return (List<ReadingPauses.Pause>)
                known.computeIfAbsent("pauses of " + caseFile, any -> pauses.ofCase(current.get(), caseFile));
    }

    @SuppressWarnings("unchecked") // the key says what is kept under it
    public List<ReadingProposals.Standing> standingsOf(CaseFileId caseFile) {
        return (List<ReadingProposals.Standing>)
                known.computeIfAbsent("standings of " + caseFile, any -> proposals.standings(current.get(), caseFile));
    }

    /** The claims of a case that something can be asked for, and those for which that was done already. */
    @SuppressWarnings("unchecked") // the key says what is kept under it
    public List<ClaimChoice> choicesOf(CaseFileId caseFile) {
        return (List<ClaimChoice>) known.computeIfAbsent("choices of " + caseFile, any -> choices(caseFile));
    }

    private List<ClaimChoice> choices(CaseFileId caseFile) {
        Map<ClaimId, ReadingProposals.Standing> asked = proposals.asked(current.get(), caseFile);
        return claims.ofCase(current.get(), caseFile).stream()
                .filter(claim -> !claim.isWithdrawn() && !claim.state().isOver())
                .map(claim -> new ClaimChoice(claim, asked.get(claim.id())))
                .toList();
    }

    public boolean mayCompose(CaseFileId caseFile) {
        return (Boolean)
                known.computeIfAbsent("composing of " + caseFile, any -> proposals.mayCompose(current.get(), caseFile));
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        known.clear();
    }
}
