package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies an authorisation of a helper by a resident. */
public record RepresentationId(UUID value) implements TypedId {
    public static RepresentationId next() {
        return new RepresentationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
