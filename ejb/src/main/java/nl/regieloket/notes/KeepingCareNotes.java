package nl.regieloket.notes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the notes of who gives care in a case: for the organisation alone that wrote them, and never for who directs the case
 * (CM-07).
 */
@Boundary
@Stateless
public class KeepingCareNotes {
    private static final int ROWS = 50;

    @Inject
    private NoteBook book;

    /** Writes a note of at most 4000 characters. */
    public NoteId write(Actor actor, CaseFileId caseFile, String text) {
        return book.write(actor, caseFile, Compartment.CARE, text);
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
        return book.read(actor, caseFile, Compartment.CARE, after, limit);
    }

    /**
     * Puts a note right.
     *
     * @param version of the note that was shown, so that nobody's change is lost
     * @param reason why, in words
     * @throws Problem.Conflict {@code note.withdrawn}, or {@code changed-meanwhile}
     * @throws Problem.Forbidden {@code note.of-others}
     */
    public void correct(Actor actor, CaseFileId caseFile, NoteId id, long version, String text, String reason) {
        book.correct(actor, caseFile, Compartment.CARE, id, version, text, reason);
    }

    /** Withdraws a note; it stays in view as withdrawn. Refuses as {@link #correct}. */
    public void withdraw(Actor actor, CaseFileId caseFile, NoteId id, long version, String reason) {
        book.withdraw(actor, caseFile, Compartment.CARE, id, version, reason);
    }
}
