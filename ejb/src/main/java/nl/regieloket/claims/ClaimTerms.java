package nl.regieloket.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What is told of a claim at one moment; the claim holds the last, each of its revisions what it was. */
@Embeddable
class ClaimTerms {
    @Column(name = "creditor_id", columnDefinition = "uuid")
    private UUID creditorId;

    @Column(name = "collecting_agent_id", columnDefinition = "uuid")
    private @Nullable UUID collectingAgentId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Column(name = "original_amount")
    private Euro originalAmount;

    @Column(name = "current_amount")
    private Euro currentAmount;

    private Euro costs;

    private boolean preferential;

    @Column(name = "since_date")
    private @Nullable LocalDate since;

    @Column(name = "due_date")
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @SuppressWarnings("NullAway.Init")
    protected ClaimTerms() {}

    ClaimTerms(NewClaim told) {
        this.creditorId = told.creditor().value();
        this.collectingAgentId =
                told.collectingAgent() == null ? null : told.collectingAgent().value();
        this.reference = told.reference();
        this.kind = told.kind();
        this.originalAmount = told.originalAmount();
        this.currentAmount = told.currentAmount();
        this.costs = told.costs();
        this.preferential = told.preferential();
        this.since = told.since();
        this.due = told.due();
        this.state = told.state();
    }

    private ClaimTerms(ClaimTerms other, ClaimState state, Euro currentAmount, Euro costs) {
        this.creditorId = other.creditorId;
        this.collectingAgentId = other.collectingAgentId;
        this.reference = other.reference;
        this.kind = other.kind;
        this.originalAmount = other.originalAmount;
        this.preferential = other.preferential;
        this.since = other.since;
        this.due = other.due;
        this.state = state;
        this.currentAmount = currentAmount;
        this.costs = costs;
    }

    /** The same claim, standing otherwise. */
    ClaimTerms as(ClaimState newState, Euro newAmount, Euro newCosts) {
        return new ClaimTerms(this, newState, newAmount, newCosts);
    }

    /** A copy for a row of its own. */
    ClaimTerms copy() {
        return new ClaimTerms(this, state, currentAmount, costs);
    }

    /** Whether it is owed to the same creditor and collected by the same organisation. */
    boolean hasPartiesOf(NewClaim told) {
        return creditor().equals(told.creditor()) && Objects.equals(collectingAgent(), told.collectingAgent());
    }

    OrganisationId creditor() {
        return new OrganisationId(creditorId);
    }

    @Nullable
    OrganisationId collectingAgent() {
        return collectingAgentId == null ? null : new OrganisationId(collectingAgentId);
    }

    String reference() {
        return reference;
    }

    ClaimKind kind() {
        return kind;
    }

    Euro originalAmount() {
        return originalAmount;
    }

    Euro currentAmount() {
        return currentAmount;
    }

    Euro costs() {
        return costs;
    }

    boolean isPreferential() {
        return preferential;
    }

    @Nullable
    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    ClaimState state() {
        return state;
    }
}
