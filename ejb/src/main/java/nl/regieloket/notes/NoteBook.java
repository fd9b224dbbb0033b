package nl.regieloket.notes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the notes of a case, those of each compartment by rights of their own. Whoever may write there corrects or withdraws
 * a note; who works along does so with those of his organisation. Notes on care are read by the organisation alone that wrote
 * them (CM-07).
 */
@Dependent
class NoteBook {
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
    NoteId write(Actor actor, CaseFileId caseFile, Compartment compartment, String text) {
        var permit = permit(actor, caseFile, compartment);
        var note = new Note(
                NoteId.next(),
                caseFile,
                compartment,
                Words.required("text", text, LONGEST_TEXT),
                actor.person(),
                permit.organisation(),
                clock.now());
        notes.add(note);
        return note.id();
    }

    /**
     * The newest first, withdrawn ones too, some at a time.
     *
     * @param limit rows to return, 1 to 100
     */
    Slice<NoteView> read(Actor actor, CaseFileId caseFile, Compartment compartment, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        Subject subject = cases.subject(actor, caseFile);
        var permit = access.permit(actor, compartment.reading(), subject);
        requireApart(permit, compartment, caseFile);
        boolean mayWrite =
                !access.allowed(actor, subject, Set.of(compartment.writing())).isEmpty();
        OrganisationId ofOne = compartment == Compartment.CARE ? permit.organisation() : null;
        List<Note> found = notes.of(caseFile, compartment, ofOne, after, limit);
        var before = notes.before(found);
        List<NoteView> views = found.stream()
                .map(note ->
                        note.view(permit, before.getOrDefault(note.id(), List.of()), mayWrite && isHis(permit, note)))
                .toList();
        return Slice.of(views, limit, view -> Cursor.after(view.writtenAt(), view.id()));
    }

    /**
     * Puts a note right.
     *
     * @param version of the note that was shown, so that nobody's change is lost
     * @param reason why, in words
     * @throws Problem.Conflict {@code note.withdrawn}, or {@code changed-meanwhile}
     * @throws Problem.Forbidden {@code note.of-others}
     */
    void correct(
            Actor actor,
            CaseFileId caseFile,
            Compartment compartment,
            NoteId id,
            long version,
            String text,
            String reason) {
        Permit<NoteAction> permit = permit(actor, caseFile, compartment);
        Note note = changeable(permit, caseFile, compartment, id);
        note.requireVersion(version);
        notes.add(note.correct(
                permit.actor().person(),
                Words.required("text", text, LONGEST_TEXT),
                Words.requiredLine("reason", reason, LONGEST_REASON),
                clock.now()));
    }

    /** Withdraws a note; it stays in view as withdrawn. Refuses as {@link #correct}. */
    void withdraw(Actor actor, CaseFileId caseFile, Compartment compartment, NoteId id, long version, String reason) {
        Permit<NoteAction> permit = permit(actor, caseFile, compartment);
        Note note = changeable(permit, caseFile, compartment, id);
        note.requireVersion(version);
        note.withdraw(permit.actor().person(), Words.requiredLine("reason", reason, LONGEST_REASON), clock.now());
    }

    private Permit<NoteAction> permit(Actor actor, CaseFileId caseFile, Compartment compartment) {
        Permit<NoteAction> permit = access.permit(actor, compartment.writing(), cases.subject(actor, caseFile));
        cases.heldOpen(permit, caseFile);
        requireApart(permit, compartment, caseFile);
        return permit;
    }

    /** Who directs a case sees that care runs, never its content; also where he is of the team that gives it (CM-07). */
    private void requireApart(Permit<NoteAction> permit, Compartment compartment, CaseFileId caseFile) {
        PersonId directs = cases.reference(permit, caseFile).casemanager();
        if (compartment == Compartment.CARE
                && (permit.actor().person().equals(directs)
                        || (directs != null && permit.actor().replaces().contains(directs)))) {
            throw refused(permit, new Problem.Forbidden("access.refused"));
        }
    }

    /** Whether it is his to change: of who works along, what his organisation wrote; in an emergency his own alone. */
    private static boolean isHis(Permit<NoteAction> permit, Note note) {
        if (permit.isAs(CaseRole.EMERGENCY)) {
            return note.isBy(permit.actor().person());
        }
        return !permit.isAs(CaseRole.WORKING_ALONG) || note.isOf(permit.organisation());
    }

    private Note changeable(Permit<NoteAction> permit, CaseFileId caseFile, Compartment compartment, NoteId id) {
        Note note = notes.existing(id);
        boolean there = note.caseFile().equals(caseFile) && note.compartment() == compartment;
        if (!there || (compartment == Compartment.CARE && !note.isOf(permit.organisation()))) {
            throw refused(permit, new Problem.Missing("note.unknown"));
        }
        if (!isHis(permit, note)) {
            throw refused(permit, new Problem.Forbidden("note.of-others"));
        }
        return note;
    }

    private Problem refused(Permit<NoteAction> permit, Problem problem) {
        access.refused(permit, problem);
        return problem;
    }
}
