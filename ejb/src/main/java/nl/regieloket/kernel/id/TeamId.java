package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a team of an organisation. */
public record TeamId(UUID value) implements TypedId {
    public static TeamId next() {
        return new TeamId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
