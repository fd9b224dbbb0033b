package nl.regieloket.privacy.breaches;

import java.time.Instant;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of breaches.
 *
 * @param what the beginning of what happened
 * @param tellBy moment at which the 72 hours end, on the business clock
 * @param risk null: not judged yet
 * @param caseFile the case that it is about; null: none, or one that is locked to the reader
 * @param caseNumber empty where that is null
 */
public record BreachRow(
        BreachId id,
        String what,
        Instant discoveredAt,
        Instant tellBy,
        BreachProgress progress,
        @Nullable BreachRisk risk,
        @Nullable CaseFileId caseFile,
        String caseNumber)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return caseFile == null ? Set.of() : About.caseFile(caseFile);
    }

    @Override
    public String toString() {
        return "BreachRow[" + id + "]";
    }
}
