package nl.regieloket.notes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.regieloket.access.fields.Shown;
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
 * @param withdrawReason nothing: it stands
 * @param changeable whether this reader may correct or withdraw it
 */
public record NoteView(
        NoteId id,
        long version,
        Shown<String> text,
        PersonId author,
        Instant writtenAt,
        List<Before> before,
        @Nullable Instant withdrawnAt,
        Shown<String> withdrawReason,
        boolean changeable)
        implements OfWhatWasAsked {
    public NoteView {
        before = List.copyOf(before);
    }

    /** What it said before a correction. */
    public record Before(Shown<String> text, Shown<String> reason, PersonId correctedBy, Instant correctedAt) {
        public String said() {
            return words(text);
        }

        public String why() {
            return words(reason);
        }
    }

    /** What it says to this reader; empty: it is not for him. */
    public String said() {
        return words(text);
    }

    private static String words(Shown<String> shown) {
        return Objects.requireNonNullElse(shown.whole(), "");
    }

    @Override
    public String toString() {
        return "NoteView[" + id + "]";
    }
}
