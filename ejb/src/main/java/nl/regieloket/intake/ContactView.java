package nl.regieloket.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A contact with all it ever said.
 *
 * @param before what it said before each correction, first one first
 * @param allowed what this actor may do with it now
 */
public record ContactView(ContactRow contact, List<Before> before, Set<ContactAction> allowed) implements PersonalData {
    public ContactView {
        before = List.copyOf(before);
        allowed = Set.copyOf(allowed);
    }

    /**
     * What it said before a correction, or before something else became of it.
     *
     * @param resident null: unknown
     * @param at when it was; null: not kept
     * @param status what had become of it; null: not kept
     * @param outcome answer, or why it was referred; null: none
     * @param reason why it was corrected; null: something else became of it
     */
    public record Before(
            ContactChannel channel,
            @Nullable ResidentId resident,
            String question,
            @Nullable Instant at,
            @Nullable ContactStatus status,
            @Nullable String outcome,
            @Nullable OrganisationId referredTo,
            @Nullable PersonId handledBy,
            @Nullable Instant handledAt,
            @Nullable String reason,
            PersonId correctedBy,
            Instant correctedAt) {}

    public boolean allows(ContactAction action) {
        return allowed.contains(action);
    }

    @Override
    public Set<About> tellsAbout() {
        return contact.tellsAbout();
    }
}
