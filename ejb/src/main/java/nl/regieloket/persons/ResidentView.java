package nl.regieloket.persons;

import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A resident as his municipality knows him.
 *
 * @param version rises with every change
 * @param bsn its mask is the last three digits behind stars; nothing: none known
 * @param address nothing: not known, or secret and this actor may not see it
 * @param secretAddress whether the address is secret
 * @param restrictedSince since when it is kept and not otherwise used (AVG 18); null: it is used
 * @param allowed what this actor may do
 */
public record ResidentView(
        ResidentId id,
        long version,
        OrganisationId municipality,
        ResidentFacts facts,
        Shown<Bsn> bsn,
        Shown<Address> address,
        boolean secretAddress,
        @Nullable LocalDate restrictedSince,
        Set<ResidentAction> allowed)
        implements PersonalData {
    public ResidentView {
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(ResidentAction action) {
        return allowed.contains(action);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.resident(id);
    }
}
