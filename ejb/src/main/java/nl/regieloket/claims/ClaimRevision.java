package nl.regieloket.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
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

    /** Empty: not kept, of what was noted before they were. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "claim_revision_debtor", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "resident_id", columnDefinition = "uuid")
    private Set<UUID> debtors = new HashSet<>();

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "by_person", columnDefinition = "uuid")
    private UUID byPerson;

    @Column(name = "by_organisation", columnDefinition = "uuid")
    private @Nullable UUID byOrganisation;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected ClaimRevision() {}

    ClaimRevision(Claim claim, ClaimChange change, Permit<?> by, @Nullable String reason, Instant at) {
        this.id = Uuid7.next();
        this.claimId = claim.id().value();
        this.change = change;
        this.terms = claim.terms().copy();
        this.debtors = claim.debtors().stream().map(ResidentId::value).collect(Collectors.toCollection(HashSet::new));
        this.at = at;
        this.byPerson = by.actor().person().value();
        OrganisationId organisation = by.actor().organisation();
        this.byOrganisation = organisation == null ? null : organisation.value();
        this.reason = reason;
    }

    ClaimTerms terms() {
        return terms;
    }

    /** What it was, with the names of its parties. */
    ClaimRevisionView view(Function<OrganisationId, ClaimView.Party> parties) {
        OrganisationId agent = terms.collectingAgent();
        return new ClaimRevisionView(
                new ClaimId(claimId),
                change,
                at,
                new PersonId(byPerson),
                byOrganisation == null ? null : new OrganisationId(byOrganisation),
                reason,
                debtors.stream().map(ResidentId::new).collect(Collectors.toUnmodifiableSet()),
                parties.apply(terms.creditor()),
                agent == null ? null : parties.apply(agent),
                terms.reference(),
                terms.kind(),
                terms.originalAmount(),
                terms.currentAmount(),
                terms.costs(),
                terms.isPreferential(),
                terms.since(),
                terms.due(),
                terms.state());
    }
}
