package nl.regieloket.access;

import java.util.Set;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A grant in force that reaches an actor: his role on a subject and the sections it opens.
 *
 * @param purpose code of the purpose for which it was given
 * @param heldBy the colleague who holds it, for whom the actor stands in; null: he holds it himself
 * @param resident for whom a resident's or helper's door stands open; null: not such a door
 */
record HeldGrant(
        CaseRole role,
        Set<Section> sections,
        String purpose,
        @Nullable ResidentId resident,
        @Nullable PersonId heldBy) {
    /** One that the actor holds himself. */
    HeldGrant(CaseRole role, Set<Section> sections, String purpose, @Nullable ResidentId resident) {
        this(role, sections, purpose, resident, null);
    }

    /** The same grant, opening these sections. */
    HeldGrant opening(Set<Section> other) {
        return new HeldGrant(role, Set.copyOf(other), purpose, resident, heldBy);
    }
}
