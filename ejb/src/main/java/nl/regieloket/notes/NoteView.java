package nl.regieloket.notes;

import java.time.Instant;
import java.util.List;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import org.jspecify.annotations.Nullable;

/**
 * A note with all it ever said.
 *
 * @param version rises with every change
 * @param writtenAt on the business clock
 * @param before what it said before each correction, first one first
 * @param withdrawnAt null: it stands
 * @param withdrawReason null: it stands
 * @param changeable whether this reader may correct or withdraw it
 */
public record NoteView(
        NoteId id,
        long version,
        String text,
        PersonId author,
        Instant writtenAt,
        List<Before> before,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason,
        boolean changeable)
        implements OfWhatWasAsked {
    public NoteView {
        before = List.copyOf(before);
    }

    /** What it said before a correction. */
    public record Before(String text, String reason, PersonId correctedBy, Instant correctedAt) {}

    @Override
    public String toString() {
        return "NoteView[" + id + "]";
    }
}
