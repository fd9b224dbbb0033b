package nl.regieloket.persons;

import java.util.Set;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A resident in a list.
 *
 * @param born null: not known
 * @param maskedBsn the last three digits behind stars; null: no BSN known
 * @param place null: not known, or secret
 */
public record ResidentRow(
        ResidentId id,
        ResidentName name,
        @Nullable BirthDate born,
        @Nullable String maskedBsn,
        @Nullable String place) implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.resident(id);
    }
}
