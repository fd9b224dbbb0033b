package nl.regieloket.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.kernel.id.OrganisationId;

/** To whom something of a case is offered: an organisation, or a team or officer of it alone. */
@Embeddable
class Recipient {
    @Column(name = "recipient_organisation", columnDefinition = "uuid")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private GranteeKind kind;

    @Column(name = "recipient_id", columnDefinition = "uuid")
    private UUID id;

    @SuppressWarnings("NullAway.Init")
    protected Recipient() {}

    Recipient(OrganisationId organisation, Grantee grantee) {
        this.organisation = organisation.value();
        this.kind = grantee.kind();
        this.id = grantee.id();
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Grantee grantee() {
        return new Grantee(kind, id);
    }
}
