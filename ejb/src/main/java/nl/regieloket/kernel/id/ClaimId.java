package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a claim of a creditor on a debtor. */
public record ClaimId(UUID value) implements TypedId {
    public static ClaimId next() {
        return new ClaimId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
