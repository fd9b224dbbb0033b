package nl.regieloket.privacy.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A case file that need not be kept any more, as it is shown.
 *
 * @param caseFile after its destruction an id that leads nowhere
 * @param number null: destroyed
 * @param dueOn first day on which it may be destroyed
 * @param rule number in the Selectielijst by which it was kept
 * @param exemption why it is left out of lists; null: it is not
 * @param list on which it stands; null: on none
 */
public record DestructionRow(
        CaseFileId caseFile,
        @Nullable String number,
        LocalDate dueOn,
        String rule,
        @Nullable Exemption exemption,
        @Nullable UUID list,
        @Nullable Instant destroyedAt)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return number == null ? Set.of() : About.caseFile(caseFile);
    }
}
