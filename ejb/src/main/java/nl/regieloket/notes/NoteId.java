package nl.regieloket.notes;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.TypedId;

/** Identifies a note. */
public record NoteId(UUID value) implements TypedId {
    static NoteId next() {
        return new NoteId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
