package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a work item. */
public record TaskId(UUID value) implements TypedId {
    public static TaskId next() {
        return new TaskId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
