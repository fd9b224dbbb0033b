package nl.regieloket.intake;

import java.util.Set;

/**
 * A contact of a list.
 *
 * @param allowed what this actor may do with it now
 */
public record ContactListed(ContactRow contact, Set<ContactAction> allowed) {
    public ContactListed {
        allowed = Set.copyOf(allowed);
    }
}
