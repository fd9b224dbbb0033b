package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.notes.KeepingCareNotes;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.notes.NoteView;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.sharing.ReadingSharedCases;
import nl.regieloket.sharing.SharedCase;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The shared case that this request shows, with what its open sections hold; each read once. */
@RequestScoped
public class ShownSharedCase {
    private static final int CLAIMS = 50;

    @Inject
    CurrentActor current;

    @Inject
    ReadingSharedCases cases;

    @Inject
    KeepingNotes keeping;

    @Inject
    KeepingCareNotes keepingCare;

    @Inject
    ReadingClaims readingClaims;

    @Inject
    OrganisationRegister register;

    private @Nullable SharedCase view;
    private @Nullable List<NoteLine> notes;
    private @Nullable List<NoteLine> careNotes;
    private @Nullable Claims claims;

    /** A note with the name of its author. */
    public record NoteLine(NoteView note, String author) {}

    /**
     * Claims.
     *
     * @param more whether there are more
     */
    public record Claims(List<ClaimView> lines, boolean more) {}

    public SharedCase one(CaseFileId id) {
        SharedCase known = view;
        if (known == null || !known.id().equals(id)) {
            known = cases.read(current.get(), id);
            view = known;
        }
        return known;
    }

    public String municipality(CaseFileId id) {
        var municipality = one(id).municipality();
        return register.names(List.of(municipality)).getOrDefault(municipality, "");
    }

    public String casemanager(CaseFileId id) {
        PersonId directs = one(id).casemanager();
        return directs == null ? "" : register.officerNames(List.of(directs)).getOrDefault(directs, "");
    }

    public List<NoteLine> notes(CaseFileId id) {
        List<NoteLine> known = notes;
        if (known == null) {
            known = named(keeping.read(current.get(), id, null).rows());
            notes = known;
        }
        return known;
    }

    public List<NoteLine> careNotes(CaseFileId id) {
        List<NoteLine> known = careNotes;
        if (known == null) {
            known = named(keepingCare.read(current.get(), id, null).rows());
            careNotes = known;
        }
        return known;
    }

    public Claims claims(CaseFileId id) {
        Claims known = claims;
        if (known == null) {
            var slice = readingClaims.ofCase(current.get(), id, null, CLAIMS);
            known = new Claims(slice.rows(), slice.next() != null);
            claims = known;
        }
        return known;
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        view = null;
        notes = null;
        careNotes = null;
        claims = null;
    }

    private List<NoteLine> named(List<NoteView> rows) {
        Map<PersonId, String> authors = register.officerNames(
                rows.stream().map(NoteView::author).distinct().toList());
        return rows.stream()
                .map(note -> new NoteLine(note, authors.getOrDefault(note.author(), "")))
                .toList();
    }
}
