package nl.regieloket.access.locks;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.TypedId;

/** The people around what was locked together. */
public record CircleId(UUID value) implements TypedId {
    static CircleId next() {
        return new CircleId(Uuid7.next());
    }
}
