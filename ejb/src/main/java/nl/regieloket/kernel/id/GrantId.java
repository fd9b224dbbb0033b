package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies an access grant. */
public record GrantId(UUID value) implements TypedId {
    public static GrantId next() {
        return new GrantId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
