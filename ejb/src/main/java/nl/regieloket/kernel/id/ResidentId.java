package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a resident as one municipality knows this person. */
public record ResidentId(UUID value) implements TypedId {
    public static ResidentId next() {
        return new ResidentId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
