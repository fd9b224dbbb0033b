package nl.regieloket.proposals.questions;

import java.time.Instant;
import nl.regieloket.kernel.id.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A question back.
 *
 * @param answer null: not answered yet
 */
public record QuestionView(
        QuestionId id,
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    public boolean isOpen() {
        return answeredAt == null;
    }
}
