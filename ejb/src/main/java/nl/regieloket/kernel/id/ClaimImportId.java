package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies the import of one file with claims. */
public record ClaimImportId(UUID value) implements TypedId {
    public static ClaimImportId next() {
        return new ClaimImportId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
