package nl.regieloket.web.requests;

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
import nl.regieloket.delegations.FollowedCase;
import nl.regieloket.delegations.FollowingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.privacy.requests.AskingRights;
import nl.regieloket.privacy.requests.Letter;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.web.shell.Download;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What a resident asks about his own data, with the letters that answered, and his file. */
@Named("ownRequestsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class OwnRequestsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private CurrentActor current;

    @Inject
    private AskingRights asking;

    @Inject
    private FollowingCases following;

    @Inject
    private Language language;

    private transient List<RequestView> rows = new ArrayList<>();
    private transient List<FollowedCase> cases = List.of();
    private @Nullable UUID chosenCase;
    private @Nullable String next;
    private @Nullable RequestKind kind;
    private @Nullable String words;
    private boolean sent;

    /** Reads the list from its start. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        cases = following.own(current.get());
        chosenCase = cases.isEmpty() ? null : cases.getFirst().id().value();
        more();
    }

    public void more() {
        var slice = asking.own(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    public void ask() {
        RequestKind wanted = kind;
        if (wanted == null) {
            throw new Problem.Invalid("kind", "required");
        }
        UUID about = chosenCase;
        if (about == null) {
            throw new Problem.Missing("case-file.unknown");
        }
        asking.ask(current.get(), new CaseFileId(about), wanted, Objects.requireNonNullElse(words, ""));
        kind = null;
        words = null;
        sent = true;
        open();
    }

    /** The letters of a request, the first one first. */
    public List<Letter> letters(RequestView request) {
        return Letter.of(request, language.getLocale());
    }

    /** One letter as PDF. */
    public void letterPdf(UUID request, int number) throws IOException {
        List<Letter> letters = letters(asking.ownOne(current.get(), request));
        Download.send(
                FacesContext.getCurrentInstance(),
                "brief-" + number + ".pdf",
                "application/pdf",
                letters.get(number - 1).pdf());
    }

    public void filePdf(UUID request) throws IOException {
        Download.send(
                FacesContext.getCurrentInstance(),
                "mijn-gegevens.pdf",
                "application/pdf",
                asking.ownFile(current.get(), request).pdf(language.getLocale()));
    }

    public void fileJson(UUID request) throws IOException {
        Download.send(
                FacesContext.getCurrentInstance(),
                "mijn-gegevens.json",
                "application/json;charset=UTF-8",
                asking.ownFile(current.get(), request).json().getBytes(StandardCharsets.UTF_8));
    }

    /** His own cases: a request is to the municipality that directs one. */
    public List<FollowedCase> getCases() {
        return cases;
    }

    public @Nullable UUID getChosenCase() {
        return chosenCase;
    }

    public void setChosenCase(@Nullable UUID chosenCase) {
        this.chosenCase = chosenCase;
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public List<RequestView> getRows() {
        return rows;
    }

    public @Nullable String getNext() {
        return next;
    }

    /** Whether a request was just sent. */
    public boolean isSent() {
        return sent;
    }

    public @Nullable RequestKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RequestKind kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
