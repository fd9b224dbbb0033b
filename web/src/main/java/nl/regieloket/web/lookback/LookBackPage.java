package nl.regieloket.web.lookback;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.privacy.breaches.BreachId;
import nl.regieloket.privacy.lookback.DisclosureGround;
import nl.regieloket.privacy.lookback.LookBackAction;
import nl.regieloket.privacy.lookback.LookBackLine;
import nl.regieloket.privacy.lookback.LookBackView;
import nl.regieloket.privacy.lookback.LookingBack;
import nl.regieloket.web.shell.Download;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What a helper saw and did. */
@Named("lookBackPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class LookBackPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private LookingBack looking;

    @Inject
    private LookBackTexts texts;

    @Inject
    private Language language;

    private @Nullable UUID id;
    private transient @Nullable LookBackView view;
    private transient List<LookBackLine> seen = new ArrayList<>();
    private transient List<LookBackLine> done = new ArrayList<>();
    private @Nullable String nextSeen;
    private @Nullable String nextDone;
    private @Nullable Boolean breach;
    private @Nullable String reasons;
    private @Nullable String ground;
    private @Nullable String recipient;

    /** Reads both lists from their start. */
    public void open() {
        view = looking.of(current.get(), helper());
        seen = new ArrayList<>();
        done = new ArrayList<>();
        nextSeen = null;
        nextDone = null;
        moreSeen();
        moreDone();
    }

    public void moreSeen() {
        Slice<LookBackLine> slice = looking.seen(current.get(), helper(), cursor(nextSeen), ROWS);
        seen.addAll(slice.rows());
        nextSeen = next(slice);
    }

    public void moreDone() {
        Slice<LookBackLine> slice = looking.done(current.get(), helper(), cursor(nextDone), ROWS);
        done.addAll(slice.rows());
        nextDone = next(slice);
    }

    private static @Nullable Cursor cursor(@Nullable String next) {
        return next == null ? null : Cursor.parse(next);
    }

    private static @Nullable String next(Slice<LookBackLine> slice) {
        return slice.next() == null ? null : slice.next().toString();
    }

    /** Judges it; a breach leads on to its record. */
    public @Nullable String judge() {
        Boolean chosen = breach;
        if (chosen == null) {
            throw new Problem.Invalid("breach", "required");
        }
        BreachId opened = looking.judge(current.get(), helper(), chosen, Objects.requireNonNullElse(reasons, ""));
        if (opened != null) {
            return "/privacy/datalek?faces-redirect=true&id=" + opened;
        }
        open();
        return null;
    }

    /** Hands it over as a file. */
    public void disclose() throws IOException {
        var evidence = looking.disclose(current.get(), helper(), ground, Objects.requireNonNullElse(recipient, ""));
        Download.send(
                FacesContext.getCurrentInstance(),
                "terugblik.csv",
                "text/csv;charset=UTF-8",
                texts.file(evidence, language.getLocale()).getBytes(StandardCharsets.UTF_8));
    }

    public String words(LookBackLine line) {
        return texts.seen(line, language.getLocale());
    }

    public boolean may(String action) {
        return getView().allowed().contains(LookBackAction.valueOf(action));
    }

    public LookBackView getView() {
        LookBackView read = view;
        if (read == null) {
            read = looking.of(current.get(), helper());
            view = read;
        }
        return read;
    }

    private RepresentationId helper() {
        if (id == null) {
            throw new Problem.Missing("representation.unknown");
        }
        return new RepresentationId(id);
    }

    public List<DisclosureGround> getGrounds() {
        return looking.grounds(current.get());
    }

    public List<LookBackLine> getSeen() {
        return seen;
    }

    public List<LookBackLine> getDone() {
        return done;
    }

    public @Nullable String getNextSeen() {
        return nextSeen;
    }

    public @Nullable String getNextDone() {
        return nextDone;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Boolean getBreach() {
        return breach;
    }

    public void setBreach(@Nullable Boolean breach) {
        this.breach = breach;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }
}
