package nl.regieloket.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.PersonId;

/** What a note said before it was corrected, and why it was. */
@Entity
@Table(name = "note_revision")
class NoteRevision {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "note_id", columnDefinition = "uuid")
    private UUID note;

    private String text;

    private String reason;

    @Column(name = "corrected_by", columnDefinition = "uuid")
    private UUID correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @SuppressWarnings("NullAway.Init")
    protected NoteRevision() {}

    NoteRevision(NoteId note, String text, String reason, PersonId by, Instant at) {
        this.id = Uuid7.next();
        this.note = note.value();
        this.text = text;
        this.reason = reason;
        this.correctedBy = by.value();
        this.correctedAt = at;
    }

    NoteId note() {
        return new NoteId(note);
    }

    NoteView.Before view() {
        return new NoteView.Before(text, reason, new PersonId(correctedBy), correctedAt);
    }
}
