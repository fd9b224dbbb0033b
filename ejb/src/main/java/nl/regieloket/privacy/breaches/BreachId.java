package nl.regieloket.privacy.breaches;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.TypedId;

/** Identifies one data breach. */
public record BreachId(UUID value) implements TypedId {
    public static BreachId next() {
        return new BreachId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
