package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a household. */
public record HouseholdId(UUID value) implements TypedId {
    public static HouseholdId next() {
        return new HouseholdId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
