package nl.regieloket.intake;

import java.util.Set;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;

/**
 * A contact of a list.
 *
 * @param allowed what this actor may do with it now
 */
public record ContactListed(ContactRow contact, Set<ContactAction> allowed) implements PersonalData {
    public ContactListed {
        allowed = Set.copyOf(allowed);
    }

    @Override
    public Set<About> tellsAbout() {
        return contact.tellsAbout();
    }
}
