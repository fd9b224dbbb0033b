package nl.regieloket.web.proposals;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.ProposalAction;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** A joint proposal that was sent, followed part by part; and the proposals of a case. */
@Named("proposalPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownParts shown;

    @Inject
    private SendingProposals sending;

    @Inject
    private AskingBack asking;

    private @Nullable UUID id;
    private @Nullable String done;
    private @Nullable String reason;
    private final Map<String, String> answers = new HashMap<>();

    public ProposalView getView() {
        return shown.proposal(proposal());
    }

    public UUID getCaseFile() {
        return getView().caseFile().value();
    }

    public boolean isDraft() {
        return getView().status() == ProposalView.Status.DRAFT;
    }

    public boolean may(String action) {
        return getView().allows(ProposalAction.valueOf(action));
    }

    /** The proposals of a case, newest first. */
    public List<ProposalView.Row> ofCase(UUID caseFile) {
        return shown.proposalsOf(new CaseFileId(caseFile));
    }

    /** Whether a proposal can be begun here. */
    public boolean mayCompose(UUID caseFile) {
        return shown.mayCompose(new CaseFileId(caseFile));
    }

    /** What was promised in a case. */
    public List<ReadingPauses.Pause> pausesOf(UUID caseFile) {
        return shown.pausesOf(new CaseFileId(caseFile));
    }

    /** Where every request of a case stands. */
    public List<ReadingProposals.Standing> standingsOf(UUID caseFile) {
        return shown.standingsOf(new CaseFileId(caseFile));
    }

    public void explain(UUID part, UUID question) {
        String answer = answers.getOrDefault(question.toString(), "");
        asking.explain(current.get(), new CommitmentId(part), new QuestionId(question), answer);
        answers.remove(question.toString());
        finish("done.explained");
    }

    public void withdraw() {
        sending.withdraw(current.get(), proposal(), reason == null ? "" : reason);
        finish("done.withdrawn");
    }

    /** Reads it anew and says what was done. */
    public void finish(String key) {
        done = key;
        shown.forget();
    }

    /** The proposal of this address. */
    ProposalId proposal() {
        if (id == null) {
            throw new Problem.Missing("proposal.unknown");
        }
        return new ProposalId(id);
    }

    public @Nullable String getDone() {
        return done;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
