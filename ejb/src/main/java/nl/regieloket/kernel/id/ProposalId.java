package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a joint proposal. */
public record ProposalId(UUID value) implements TypedId {
    public static ProposalId next() {
        return new ProposalId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
