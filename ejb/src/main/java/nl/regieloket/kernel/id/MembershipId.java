package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies the membership of an officer in an organisation. */
public record MembershipId(UUID value) implements TypedId {
    public static MembershipId next() {
        return new MembershipId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
