package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies one part of a joint proposal, answered by one authority or creditor. */
public record CommitmentId(UUID value) implements TypedId {
    public static CommitmentId next() {
        return new CommitmentId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
