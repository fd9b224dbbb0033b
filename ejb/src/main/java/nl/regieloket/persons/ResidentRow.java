package nl.regieloket.persons;

import java.util.Set;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A resident in a list.
 *
 * @param born null: not known
 * @param bsn its mask is the last three digits behind stars; nothing: none known
 * @param place null: not known, or secret
 */
public record ResidentRow(
        ResidentId id,
        ResidentName name,
        @Nullable BirthDate born,
        Shown<Bsn> bsn,
        @Nullable String place) implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.resident(id);
    }
}
