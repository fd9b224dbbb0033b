package nl.regieloket.intake;

import java.util.Set;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.kernel.id.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A case file to open about a question.
 *
 * @param household one to which who asked belongs; null: the only one of his, formed where he has none yet
 * @param legalGrounds codes of {@link nl.regieloket.casefiles.LegalGround}, at least one
 * @param threat null: nothing threatens
 */
public record CaseWanted(
        @Nullable HouseholdId household,
        Set<String> legalGrounds,
        @Nullable Threat threat) {
    public CaseWanted {
        legalGrounds = Set.copyOf(legalGrounds);
    }

    NewCaseFile of(HouseholdId chosen) {
        return new NewCaseFile(chosen, legalGrounds, threat);
    }
}
