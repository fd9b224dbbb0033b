package nl.regieloket.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** What a contact said before it was corrected, or before something else became of it. */
@Entity
@Table(name = "contact_revision")
class ContactRevision {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "contact_id", columnDefinition = "uuid")
    private UUID contact;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private @Nullable UUID resident;

    private String question;

    @Column(name = "happened_at")
    private @Nullable Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactStatus status;

    private @Nullable String outcome;

    @Column(name = "referred_to", columnDefinition = "uuid")
    private @Nullable UUID referredTo;

    @Column(name = "handled_by", columnDefinition = "uuid")
    private @Nullable UUID handledBy;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    /** Without a reason: it was not wrong, but something else became of it. */
    @Embedded
    private Correction correction;

    @SuppressWarnings("NullAway.Init")
    protected ContactRevision() {}

    ContactRevision(ContactRow before, Correction correction) {
        this.id = Uuid7.next();
        this.contact = before.id().value();
        this.channel = before.channel();
        this.resident = before.resident() == null ? null : before.resident().value();
        this.question = before.question();
        this.happenedAt = before.at();
        this.status = before.status();
        this.outcome = before.outcome();
        this.referredTo =
                before.referredTo() == null ? null : before.referredTo().value();
        this.handledBy = before.handledBy() == null ? null : before.handledBy().value();
        this.handledAt = before.handledAt();
        this.correction = correction;
    }

    ContactId contact() {
        return new ContactId(contact);
    }

    ContactView.Before view() {
        return new ContactView.Before(
                channel,
                resident == null ? null : new ResidentId(resident),
                question,
                happenedAt,
                status,
                outcome,
                referredTo == null ? null : new OrganisationId(referredTo),
                handledBy == null ? null : new PersonId(handledBy),
                handledAt,
                correction.reason().isEmpty() ? null : correction.reason(),
                correction.by(),
                correction.at());
    }
}
