package nl.regieloket.web.proposals;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.proposals.CommitmentAction;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One part of a joint proposal, for who asked: where it stands, to make it last longer or to take it back. */
@Named("partPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class PartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownParts shown;

    @Inject
    private ProposalPage proposal;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    private @Nullable UUID id;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    /** Opens the part and proposes to make its pause as long again. */
    public void open() {
        CommitmentView view = getView();
        proposal.setId(view.proposal().value());
        var promise = view.promise();
        LocalDate last = promise == null ? null : promise.period().until();
        if (promise != null && last != null) {
            until = last.plusDays(ChronoUnit.DAYS.between(promise.period().from(), last) + 1);
        }
    }

    public CommitmentView getView() {
        return shown.request(commitment());
    }

    public UUID getCaseFile() {
        return getView().caseFile().value();
    }

    public boolean may(String action) {
        return getView().allows(CommitmentAction.valueOf(action));
    }

    /** Begins a proposal that asks for more days, and goes on there. */
    public String extend() {
        if (until == null) {
            throw new Problem.Invalid("until", "required");
        }
        return "/voorstel?faces-redirect=true&id=" + composing.extend(current.get(), commitment(), until);
    }

    public void withdraw() {
        sending.withdraw(current.get(), commitment(), reason == null ? "" : reason);
        proposal.finish("done.part-withdrawn");
    }

    private CommitmentId commitment() {
        if (id == null) {
            throw new Problem.Missing("commitment.unknown");
        }
        return new CommitmentId(id);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
