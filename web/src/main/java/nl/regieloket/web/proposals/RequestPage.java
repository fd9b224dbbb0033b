package nl.regieloket.web.proposals;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateHeld;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.CommitmentAction;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One request, and how one's organisation answers it. */
@Named("requestPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class RequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownParts shown;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack asking;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    private @Nullable UUID id;
    private @Nullable String done;

    private @Nullable UUID mandate;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable LocalDate madeKnownOn;
    private @Nullable String conditions;
    private @Nullable String reasons;
    private @Nullable String route;
    private @Nullable String question;
    private @Nullable String note;
    private @Nullable String reason;

    /** Opens the request and proposes the answer that was asked for. */
    public void open() {
        from = getView().asked().from();
        until = getView().asked().until();
        madeKnownOn = clock.today();
        mandate = getMandates().isEmpty() ? null : getMandates().getFirst().id().value();
    }

    public CommitmentView getView() {
        return shown.request(commitment());
    }

    /** Under which the actor himself may decide this; empty: others must. */
    public List<MandateHeld> getMandates() {
        return mandates.usableBy(current.get(), getView().authority(), getView().measure(), clock.today());
    }

    /** Whether the rights allow it and, where it takes one, he holds a mandate. */
    public boolean may(String action) {
        CommitmentAction wanted = CommitmentAction.valueOf(action);
        return getView().allows(wanted)
                && switch (wanted) {
                    case COMMIT, REFUSE, CANCEL -> !getMandates().isEmpty();
                    default -> true;
                };
    }

    /** Whether his organisation can still answer, but he is not the one who may. */
    public boolean isForOthers() {
        return getView().allows(CommitmentAction.COMMIT) && getMandates().isEmpty();
    }

    public void acknowledge() {
        answering.acknowledge(current.get(), commitment());
        finish("done.acknowledged");
    }

    public void ask() {
        asking.ask(current.get(), commitment(), text(question));
        question = null;
        finish("done.asked");
    }

    public void commit() {
        answering.commit(
                current.get(),
                commitment(),
                new AnsweringCommitments.Promise(day("from", from), day("until", until), conditions, madeKnownOn),
                under());
        finish("done.committed");
    }

    public void refuse() {
        answering.refuse(current.get(), commitment(), text(reasons), route, under());
        finish("done.refused");
    }

    public void executed() {
        confirm(CollectionState.EXECUTED);
    }

    public void received() {
        confirm(CollectionState.ACKNOWLEDGED);
    }

    public void failed() {
        confirm(CollectionState.FAILED);
    }

    public void cancel() {
        answering.cancel(current.get(), commitment(), text(reason), under());
        finish("done.cancelled");
    }

    private void confirm(CollectionState state) {
        answering.confirm(current.get(), commitment(), state, note);
        note = null;
        finish("done." + state.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void finish(String key) {
        done = key;
        shown.forget();
    }

    private CommitmentId commitment() {
        if (id == null) {
            throw new Problem.Missing("commitment.unknown");
        }
        return new CommitmentId(id);
    }

    private MandateId under() {
        if (mandate == null) {
            throw new Problem.Invalid("mandate", "required");
        }
        return new MandateId(mandate);
    }

    private static LocalDate day(String field, @Nullable LocalDate typed) {
        if (typed == null) {
            throw new Problem.Invalid(field, "required");
        }
        return typed;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Key of the sentence that says what was done just now; null: nothing. */
    public @Nullable String getDone() {
        return done;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getMandate() {
        return mandate;
    }

    public void setMandate(@Nullable UUID mandate) {
        this.mandate = mandate;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getMadeKnownOn() {
        return madeKnownOn;
    }

    public void setMadeKnownOn(@Nullable LocalDate madeKnownOn) {
        this.madeKnownOn = madeKnownOn;
    }

    public @Nullable String getConditions() {
        return conditions;
    }

    public void setConditions(@Nullable String conditions) {
        this.conditions = conditions;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getRoute() {
        return route;
    }

    public void setRoute(@Nullable String route) {
        this.route = route;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
