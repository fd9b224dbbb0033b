package nl.regieloket.web.intake;

import java.time.Instant;
import java.util.UUID;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactStatus;
import nl.regieloket.intake.ContactView;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a contact said before it was corrected, or before something else became of it. */
@Schema(name = "ContactmomentEerder")
public record ContactmomentEerder(
        ContactChannel kanaal,
        @Nullable UUID persoon,
        String vraag,
        @Nullable Instant op,
        @Nullable ContactStatus stand,
        @Nullable String uitkomst,
        @Nullable UUID verwezenNaar,
        @Nullable UUID afgehandeldDoor,
        @Nullable Instant afgehandeldOp,
        @Nullable String reden,
        UUID verbeterdDoor,
        Instant tot) {
    static ContactmomentEerder of(ContactView.Before before) {
        ResidentId who = before.resident();
        OrganisationId to = before.referredTo();
        PersonId by = before.handledBy();
        return new ContactmomentEerder(
                before.channel(),
                who == null ? null : who.value(),
                before.question(),
                before.at(),
                before.status(),
                before.outcome(),
                to == null ? null : to.value(),
                by == null ? null : by.value(),
                before.handledAt(),
                before.reason(),
                before.correctedBy().value(),
                before.correctedAt());
    }
}
