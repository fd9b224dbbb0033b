package nl.regieloket.organisations;

import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to register.
 *
 * @param municipalityCode four digits, for a municipality and for nothing else
 * @param validity days on which it exists
 * @param predecessors codes of the municipalities that went up in this one, wholly or in part
 * @param contact null: not known yet
 */
public record NewOrganisation(
        OrganisationKind kind,
        String name,
        Oin oin,
        @Nullable String municipalityCode,
        Period validity,
        Set<String> predecessors,
        @Nullable TailoringContact contact) {
    public NewOrganisation {
        predecessors = Set.copyOf(predecessors);
        if (name.isBlank()) {
            throw new Problem.Invalid("name", "required");
        }
        Words.requireLine("name", name);
        boolean municipality = kind == OrganisationKind.MUNICIPALITY;
        if (municipality != (municipalityCode != null)
                || (municipalityCode != null && !municipalityCode.matches("[0-9]{4}"))) {
            throw new Problem.Invalid("municipalityCode", "organisation.municipality-code-invalid");
        }
    }
}
