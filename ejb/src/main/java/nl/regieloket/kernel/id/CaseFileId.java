package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies a case file (dossier). */
public record CaseFileId(UUID value) implements TypedId {
    public static CaseFileId next() {
        return new CaseFileId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
