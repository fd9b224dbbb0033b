package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a contact at the desk. */
public record ContactId(UUID value) implements TypedId {
    public static ContactId next() {
        return new ContactId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
