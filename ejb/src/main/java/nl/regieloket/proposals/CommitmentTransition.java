package nl.regieloket.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One step of a commitment: who took it, for which organisation, under which mandate, when and why. Never changed. */
@Entity
@Table(name = "commitment_transition")
class CommitmentTransition {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side: only the database reads it
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable CommitmentStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CommitmentStatus to;

    @Column(name = "by_person", columnDefinition = "uuid")
    private UUID byPerson;

    /** As colleagues knew him then: the file names who decided. */
    @Column(name = "by_name")
    private String byName;

    @Column(name = "for_organisation_id", columnDefinition = "uuid")
    private @Nullable UUID forOrganisation;

    @Column(name = "under_mandate_id", columnDefinition = "uuid")
    private @Nullable UUID underMandate;

    @Column(name = "at")
    private Instant at;

    private @Nullable String why;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentTransition() {}

    CommitmentTransition(
            Commitment commitment,
            @Nullable CommitmentStatus from,
            CommitmentStatus to,
            Permit<?> permit,
            @Nullable MandateId underMandate,
            Instant at,
            @Nullable String why) {
        OrganisationId organisation = // a mandated decision is that of the mandator (Awb 10:2)
                underMandate == null ? permit.actor().organisation() : commitment.authority();
        this.id = Uuid7.next();
        this.commitment = commitment;
        this.from = from;
        this.to = to;
        this.byPerson = permit.actor().person().value();
        this.byName = permit.actor().name();
        this.forOrganisation = organisation == null ? null : organisation.value();
        this.underMandate = underMandate == null ? null : underMandate.value();
        this.at = at;
        this.why = why;
    }

    CommitmentView.Step view() {
        return new CommitmentView.Step(
                from,
                to,
                byName,
                forOrganisation == null ? null : new OrganisationId(forOrganisation),
                underMandate == null ? null : new MandateId(underMandate),
                at,
                why);
    }
}
