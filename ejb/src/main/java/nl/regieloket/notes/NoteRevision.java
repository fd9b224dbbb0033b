package nl.regieloket.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.personal.FieldClass;

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

    @Embedded
    private Correction correction;

    @SuppressWarnings("NullAway.Init")
    protected NoteRevision() {}

    NoteRevision(NoteId note, String text, Correction correction) {
        this.id = Uuid7.next();
        this.note = note.value();
        this.text = text;
        this.correction = correction;
    }

    NoteId note() {
        return new NoteId(note);
    }

    NoteView.Before view(Permit<?> by, FieldClass fieldClass) {
        return new NoteView.Before(
                by.show(fieldClass, text), by.show(fieldClass, correction.reason()), correction.by(), correction.at());
    }
}
