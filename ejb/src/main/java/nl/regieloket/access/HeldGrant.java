package nl.regieloket.access;

import java.util.Set;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A grant in force that reaches an actor: his role on a subject and the sections it opens.
 *
 * @param purpose code of the purpose for which it was given
 * @param resident for whom a resident's or helper's door stands open; null: not such a door
 */
record HeldGrant(
        CaseRole role,
        Set<Section> sections,
        String purpose,
        @Nullable ResidentId resident) {
    /** The same grant, opening these sections. */
    HeldGrant opening(Set<Section> other) {
        return new HeldGrant(role, Set.copyOf(other), purpose, resident);
    }
}
