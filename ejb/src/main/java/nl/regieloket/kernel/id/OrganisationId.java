package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies an organisation. */
public record OrganisationId(UUID value) implements TypedId {
    public static OrganisationId next() {
        return new OrganisationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
