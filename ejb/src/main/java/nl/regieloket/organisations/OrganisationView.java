package nl.regieloket.organisations;

import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * All that is public of an organisation.
 *
 * @param municipalityCode four digits; null: not a municipality
 * @param validity days on which it exists; municipalities merge
 * @param predecessors codes of the municipalities that went up in this one, wholly or in part
 * @param contact null: none made known
 */
public record OrganisationView(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        Oin oin,
        @Nullable String municipalityCode,
        Period validity,
        Set<String> predecessors,
        @Nullable TailoringContact contact) {
    public OrganisationView {
        predecessors = Set.copyOf(predecessors);
    }
}
