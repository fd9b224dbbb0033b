package nl.regieloket.privacy.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;

/** An organisation that was told of a rectification (AVG 19). */
@Entity
@Table(name = "told_recipient")
class ToldRecipient {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "request_id", columnDefinition = "uuid")
    private UUID request;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private UUID organisation;

    @Column(name = "told_on")
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected ToldRecipient() {}

    ToldRecipient(UUID request, OrganisationId organisation, LocalDate on) {
        this.id = Uuid7.next();
        this.request = request;
        this.organisation = organisation.value();
        this.on = on;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    LocalDate on() {
        return on;
    }
}
