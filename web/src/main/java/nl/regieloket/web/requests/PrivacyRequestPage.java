package nl.regieloket.web.requests;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.requests.HandlingRequests;
import nl.regieloket.privacy.requests.Letter;
import nl.regieloket.privacy.requests.facts.RefusalGround;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.privacy.requests.facts.Ruling;
import nl.regieloket.web.shell.Download;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One request about data: its terms, its letters, and deciding it. */
@Named("privacyRequestPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class PrivacyRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private HandlingRequests handling;

    @Inject
    private Language language;

    private @Nullable UUID id;
    private long version;
    private transient @Nullable RequestView view;
    private transient @Nullable List<RefusalGround> grounds;
    private @Nullable String reason;
    private @Nullable RequestOutcome outcome;
    private @Nullable String ground;
    private @Nullable String reasons;
    private @Nullable String liftReason;

    /** Reads it anew. */
    public void open() {
        view = null;
        version = getView().version();
    }

    public RequestView getView() {
        RequestView read = view;
        if (read == null) {
            read = handling.one(current.get(), requestId());
            view = read;
        }
        return read;
    }

    public void take() {
        handling.take(current.get(), requestId(), version);
        open();
    }

    public void extend() {
        handling.extend(current.get(), requestId(), version, Objects.requireNonNullElse(reason, ""));
        reason = null;
        open();
    }

    public void decide() {
        RequestOutcome chosen = outcome;
        if (chosen == null) {
            throw new Problem.Invalid("outcome", "required");
        }
        handling.decide(
                current.get(),
                requestId(),
                version,
                new Ruling(chosen, ground, Objects.requireNonNullElse(reasons, "")));
        open();
    }

    public void lift() {
        handling.lift(current.get(), requestId(), version, Objects.requireNonNullElse(liftReason, ""));
        liftReason = null;
        open();
    }

    /** What the resident would get now, as PDF. */
    public void draftPdf() throws IOException {
        Download.send(
                FacesContext.getCurrentInstance(),
                "gegevens-inwoner.pdf",
                "application/pdf",
                handling.draft(current.get(), requestId()).pdf(language.getLocale()));
    }

    /** One letter as PDF, for who has no page of his own. */
    public void letterPdf(int number) throws IOException {
        Download.send(
                FacesContext.getCurrentInstance(),
                "brief-" + number + ".pdf",
                "application/pdf",
                getLetters().get(number - 1).pdf());
    }

    public List<Letter> getLetters() {
        return Letter.of(getView(), language.getLocale());
    }

    public boolean isOpen() {
        return getView().decided() == null;
    }

    public boolean isExtendable() {
        return isOpen() && getView().extended() == null;
    }

    public boolean isForAccess() {
        return getView().kind() == RequestKind.ACCESS;
    }

    public List<RefusalGround> getGrounds() {
        List<RefusalGround> read = grounds;
        if (read == null) {
            read = handling.grounds(current.get(), requestId());
            grounds = read;
        }
        return read;
    }

    public RequestOutcome[] getOutcomes() {
        return RequestOutcome.values();
    }

    private UUID requestId() {
        if (id == null) {
            throw new Problem.Missing("request.unknown");
        }
        return id;
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

    public @Nullable RequestOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable RequestOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground == null || ground.isBlank() ? null : ground;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getLiftReason() {
        return liftReason;
    }

    public void setLiftReason(@Nullable String liftReason) {
        this.liftReason = liftReason;
    }
}
