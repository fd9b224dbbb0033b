package nl.regieloket.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.regieloket.access.CaseRole;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import org.jspecify.annotations.Nullable;

/** Who offers something of a case, and by what. */
@Embeddable
class Offerer {
    @Column(name = "offered_by", columnDefinition = "uuid")
    private UUID person;

    @Column(name = "offered_for", columnDefinition = "uuid")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "offered_as")
    private CaseRole role;

    /** The offer by which he works along himself; null: he directs the case. */
    @Column(name = "passed_on_from", columnDefinition = "uuid")
    private @Nullable UUID passedOnFrom;

    @SuppressWarnings("NullAway.Init")
    protected Offerer() {}

    Offerer(PersonId person, OrganisationId organisation, CaseRole role, @Nullable ShareOfferId passedOnFrom) {
        this.person = person.value();
        this.organisation = organisation.value();
        this.role = role;
        this.passedOnFrom = passedOnFrom == null ? null : passedOnFrom.value();
    }

    PersonId person() {
        return new PersonId(person);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    CaseRole role() {
        return role;
    }

    boolean passesOn() {
        return passedOnFrom != null;
    }

    @Nullable
    ShareOfferId passedOnFrom() {
        return passedOnFrom == null ? null : new ShareOfferId(passedOnFrom);
    }
}
