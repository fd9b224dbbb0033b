package nl.regieloket.notes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Keeps the notes of a case in the compartment service. Whoever may write there corrects or withdraws a note. */
@Boundary
@Stateless
public class KeepingNotes {
    private static final int ROWS = 50;
    private static final int MOST = 100;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REASON = 500;

    @Inject
    private Notes notes;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /** Writes a note of at most 4000 characters. */
    public NoteId write(Actor actor, CaseFileId caseFile, String text) {
        permit(actor, caseFile);
        var note = new Note(
                NoteId.next(),
                caseFile,
                Compartment.SERVICE,
                Words.required("text", text, LONGEST_TEXT),
                actor.person(),
                clock.now());
        notes.add(note);
        return note.id();
    }

    /**
     * The newest first, 50 at a time, withdrawn ones too.
     *
     * @param after where to go on; null: from the newest
     */
    public Slice<NoteView> read(Actor actor, CaseFileId caseFile, @Nullable Cursor after) {
        return read(actor, caseFile, after, ROWS);
    }

    /**
     * The same, some at a time.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<NoteView> read(Actor actor, CaseFileId caseFile, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Subject subject = cases.subject(actor, caseFile);
        access.permit(actor, NoteAction.READ, subject);
        boolean mayWrite =
                !access.allowed(actor, subject, Set.of(NoteAction.WRITE)).isEmpty();
        List<Note> found = notes.of(caseFile, Compartment.SERVICE, after, limit);
        var before = notes.before(found);
        List<NoteView> views = found.stream()
                .map(note -> note.view(before.getOrDefault(note.id(), List.of()), mayWrite))
                .toList();
        return Slice.of(views, limit, view -> Cursor.after(view.writtenAt(), view.id()));
    }

    /**
     * Puts a note right.
     *
     * @param version of the note that was shown, so that nobody's change is lost
     * @param reason why, in words
     * @throws Problem.Conflict {@code note.withdrawn}, or {@code changed-meanwhile}
     */
    public void correct(Actor actor, CaseFileId caseFile, NoteId id, long version, String text, String reason) {
        Permit<NoteAction> permit = permit(actor, caseFile);
        Note note = inCase(caseFile, id);
        note.requireVersion(version);
        notes.add(note.correct(
                permit.actor().person(),
                Words.required("text", text, LONGEST_TEXT),
                Words.requiredLine("reason", reason, LONGEST_REASON),
                clock.now()));
    }

    /** Withdraws a note; it stays in view as withdrawn. Refuses as {@link #correct}. */
    public void withdraw(Actor actor, CaseFileId caseFile, NoteId id, long version, String reason) {
        Permit<NoteAction> permit = permit(actor, caseFile);
        Note note = inCase(caseFile, id);
        note.requireVersion(version);
        note.withdraw(permit.actor().person(), Words.requiredLine("reason", reason, LONGEST_REASON), clock.now());
    }

    private Permit<NoteAction> permit(Actor actor, CaseFileId caseFile) {
        Permit<NoteAction> permit = access.permit(actor, NoteAction.WRITE, cases.subject(actor, caseFile));
        cases.heldOpen(permit, caseFile);
        return permit;
    }

    private Note inCase(CaseFileId caseFile, NoteId id) {
        Note note = notes.existing(id);
        if (!note.caseFile().equals(caseFile) || note.compartment() != Compartment.SERVICE) {
            throw new Problem.Missing("note.unknown");
        }
        return note;
    }
}
