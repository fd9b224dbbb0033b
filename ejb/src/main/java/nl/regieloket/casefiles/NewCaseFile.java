package nl.regieloket.casefiles;

import java.util.Set;
import nl.regieloket.kernel.id.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A case file to open.
 *
 * @param legalGrounds codes of {@link LegalGround}, such as {@code wgs}; at least one
 * @param threat null: nothing threatens
 */
public record NewCaseFile(
        HouseholdId household,
        Set<String> legalGrounds,
        @Nullable Threat threat) {
    public NewCaseFile {
        legalGrounds = Set.copyOf(legalGrounds);
    }
}
