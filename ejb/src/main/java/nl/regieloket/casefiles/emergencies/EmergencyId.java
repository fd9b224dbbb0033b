package nl.regieloket.casefiles.emergencies;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.TypedId;

/** Identifies one emergency access. */
public record EmergencyId(UUID value) implements TypedId {
    public static EmergencyId next() {
        return new EmergencyId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
