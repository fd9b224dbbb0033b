package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a question that a respondent puts back on what is asked of it. */
public record QuestionId(UUID value) implements TypedId {
    public static QuestionId next() {
        return new QuestionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
