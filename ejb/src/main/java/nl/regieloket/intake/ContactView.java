package nl.regieloket.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A contact with all it ever said.
 *
 * @param before what it said before each correction, first one first
 * @param allowed what this actor may do with it now
 */
public record ContactView(ContactRow contact, List<Before> before, Set<ContactAction> allowed) {
    public ContactView {
        before = List.copyOf(before);
        allowed = Set.copyOf(allowed);
    }

    /**
     * What it said before a correction.
     *
     * @param resident null: unknown
     */
    public record Before(
            ContactChannel channel,
            @Nullable ResidentId resident,
            String question,
            String reason,
            PersonId correctedBy,
            Instant correctedAt) {}

    public boolean allows(ContactAction action) {
        return allowed.contains(action);
    }
}
