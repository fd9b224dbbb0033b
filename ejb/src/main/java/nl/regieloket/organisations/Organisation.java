package nl.regieloket.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A party: registered once under its OIN, valid from a day until it merges or stops, never removed, since old
 * decisions name it. Its contact for tailored solutions changes over time.
 */
@Entity
@Table(name = "organisation")
class Organisation {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private String oin;

    @Column(name = "municipality_code")
    private @Nullable String municipalityCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "organisation_predecessor", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "code")
    private Set<String> predecessors = new HashSet<>();

    @Column(name = "contact_officer")
    private @Nullable String contactOfficer;

    @Column(name = "contact_mailbox")
    private @Nullable String contactMailbox;

    @Column(name = "contact_telephone")
    private @Nullable String contactTelephone;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(NewOrganisation facts) {
        id = facts.oin().organisationId().value();
        kind = facts.kind();
        name = facts.name();
        oin = facts.oin().digits();
        municipalityCode = facts.municipalityCode();
        validFrom = facts.validity().from();
        validUntil = facts.validity().until();
        predecessors.addAll(facts.predecessors());
        if (facts.contact() != null) {
            makeKnown(facts.contact());
        }
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    OrganisationKind kind() {
        return kind;
    }

    final void makeKnown(TailoringContact contact) {
        contactOfficer = contact.officer();
        contactMailbox = contact.mailbox();
        contactTelephone = contact.telephone();
    }

    OrganisationRow row() {
        return new OrganisationRow(id(), kind, name, new Oin(oin), municipalityCode);
    }

    OrganisationView view() {
        return new OrganisationView(
                id(),
                kind,
                name,
                new Oin(oin),
                municipalityCode,
                new Period(validFrom, validUntil),
                predecessors,
                contact());
    }

    private @Nullable TailoringContact contact() {
        if (contactOfficer == null || contactMailbox == null || contactTelephone == null) {
            return null;
        }
        return new TailoringContact(contactOfficer, contactMailbox, contactTelephone);
    }
}
