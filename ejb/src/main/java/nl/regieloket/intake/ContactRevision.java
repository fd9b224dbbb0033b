package nl.regieloket.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** What a contact said before it was corrected, and why it was. */
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

    @Embedded
    private Correction correction;

    @SuppressWarnings("NullAway.Init")
    protected ContactRevision() {}

    ContactRevision(
            ContactId contact,
            ContactChannel channel,
            @Nullable ResidentId resident,
            String question,
            Correction correction) {
        this.id = Uuid7.next();
        this.contact = contact.value();
        this.channel = channel;
        this.resident = resident == null ? null : resident.value();
        this.question = question;
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
                correction.reason(),
                correction.by(),
                correction.at());
    }
}
