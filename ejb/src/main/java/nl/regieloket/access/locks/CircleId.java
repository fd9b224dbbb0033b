package nl.regieloket.access.locks;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** The people around what was locked together. */
public record CircleId(UUID value) {
    static CircleId next() {
        return new CircleId(Uuid7.next());
    }
}
