package nl.regieloket.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What a claim was from one moment on, who made it so and why. Written once, never changed. */
@Entity
@Table(name = "claim_revision")
class ClaimRevision {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "claim_id", columnDefinition = "uuid")
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ClaimChange change;

    @Embedded
    private ClaimTerms terms;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "by_person", columnDefinition = "uuid")
    private UUID byPerson;

    @Column(name = "by_organisation", columnDefinition = "uuid")
    private @Nullable UUID byOrganisation;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRevision() {}

    ClaimRevision(
            ClaimId claim,
            ClaimChange change,
            ClaimTerms terms,
            Permit<ClaimAction> by,
            @Nullable String reason,
            Instant at) {
        this.id = Uuid7.next();
        this.claimId = claim.value();
        this.change = change;
        this.terms = terms.copy();
        this.at = at;
        this.byPerson = by.actor().person().value();
        OrganisationId organisation = by.actor().organisation();
        this.byOrganisation = organisation == null ? null : organisation.value();
        this.reason = reason;
    }

    ClaimRevisionView view() {
        return new ClaimRevisionView(
                new ClaimId(claimId),
                change,
                at,
                new PersonId(byPerson),
                byOrganisation == null ? null : new OrganisationId(byOrganisation),
                reason,
                terms.reference(),
                terms.originalAmount(),
                terms.currentAmount(),
                terms.costs(),
                terms.state());
    }
}
