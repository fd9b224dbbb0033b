package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies the ground on which a person may decide for an organisation. */
public record MandateId(UUID value) implements TypedId {
    public static MandateId next() {
        return new MandateId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
