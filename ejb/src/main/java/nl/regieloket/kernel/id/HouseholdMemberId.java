package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies that somebody belongs to a household. */
public record HouseholdMemberId(UUID value) implements TypedId {
    public static HouseholdMemberId next() {
        return new HouseholdMemberId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
