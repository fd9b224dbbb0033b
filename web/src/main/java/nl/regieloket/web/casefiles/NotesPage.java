package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.notes.NoteId;
import nl.regieloket.notes.NoteView;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The notes of a case: write one, and put right or withdraw one's own. */
@Named("notesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class NotesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private KeepingNotes notes;

    @Inject
    private OrganisationRegister register;

    private transient List<Line> lines = new ArrayList<>();
    private @Nullable String next;
    private @Nullable String text;
    private @Nullable UUID changing;
    private long version;
    private @Nullable String better;
    private @Nullable String reason;

    /** A note with the name of its author. */
    public record Line(NoteView note, String author) {}

    /** Reads the notes from the newest. */
    public void open() {
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = notes.read(current.get(), frame.caseFileId(), next == null ? null : Cursor.parse(next));
        Map<PersonId, String> authors = register.officerNames(
                slice.rows().stream().map(NoteView::author).distinct().toList());
        slice.rows().forEach(note -> lines.add(new Line(note, authors.getOrDefault(note.author(), ""))));
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void write() {
        notes.write(current.get(), frame.caseFileId(), Objects.requireNonNullElse(text, ""));
        text = null;
        open();
    }

    /** Begins to put this note right. */
    public void change(Line line) {
        changing = line.note().id().value();
        version = line.note().version();
        better = line.note().said();
        reason = null;
    }

    public void cancel() {
        changing = null;
    }

    public void correct() {
        notes.correct(
                current.get(),
                frame.caseFileId(),
                changed(),
                version,
                Objects.requireNonNullElse(better, ""),
                Objects.requireNonNullElse(reason, ""));
        changing = null;
        open();
    }

    public void withdraw() {
        notes.withdraw(current.get(), frame.caseFileId(), changed(), version, Objects.requireNonNullElse(reason, ""));
        changing = null;
        open();
    }

    private NoteId changed() {
        return new NoteId(Objects.requireNonNull(changing, "a note is being changed"));
    }

    public @Nullable UUID getChanging() {
        return changing;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getBetter() {
        return better;
    }

    public void setBetter(@Nullable String better) {
        this.better = better;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
