package nl.regieloket.web.claims;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** The fields of one claim as they are typed. */
public class ClaimForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String creditor;
    private @Nullable String collectingAgent;
    private @Nullable String reference;
    private @Nullable ClaimKind kind;
    private transient @Nullable Euro originalAmount;
    private transient @Nullable Euro currentAmount;
    private transient @Nullable Euro costs;
    private boolean preferential;
    private @Nullable LocalDate since;
    private @Nullable LocalDate due;
    private ClaimState state = ClaimState.OPEN;

    /** What it was when it was shown. */
    private ClaimState was = ClaimState.OPEN;

    @SuppressWarnings("serial") // always a HashSet
    private Set<UUID> debtors = new HashSet<>();

    @SuppressWarnings("serial") // always a HashSet
    private Set<UUID> standing = new HashSet<>();

    /** Fills the fields with what a claim is now. */
    public void show(ClaimView claim) {
        creditor = claim.creditor().name();
        ClaimView.Party agent = claim.collectingAgent();
        collectingAgent = agent == null ? null : agent.name();
        reference = claim.reference();
        kind = claim.kind();
        originalAmount = claim.originalAmount();
        currentAmount = claim.currentAmount();
        costs = claim.costs();
        preferential = claim.preferential();
        since = claim.since();
        due = claim.due();
        state = claim.state();
        was = state;
        debtors = claim.debtors().stream().map(ResidentId::value).collect(Collectors.toCollection(HashSet::new));
        standing = new HashSet<>(debtors);
    }

    NewClaim told(OrganisationId owed, @Nullable OrganisationId agent) {
        Euro current = Objects.requireNonNull(currentAmount, "required by the form");
        Euro ofWhichCosts = Objects.requireNonNullElse(costs, Euro.ZERO);
        Euro typed = originalAmount;
        Euro original = typed == null ? current.minus(ofWhichCosts) : typed;
        return new NewClaim(
                debtors.stream().map(ResidentId::new).collect(Collectors.toSet()),
                owed,
                agent,
                Objects.requireNonNullElse(reference, ""),
                Objects.requireNonNull(kind, "required by the form"),
                original,
                current,
                ofWhichCosts,
                preferential,
                since,
                due,
                state);
    }

    public @Nullable String getCreditor() {
        return creditor;
    }

    public void setCreditor(@Nullable String creditor) {
        this.creditor = creditor;
    }

    public @Nullable String getCollectingAgent() {
        return collectingAgent;
    }

    public void setCollectingAgent(@Nullable String collectingAgent) {
        this.collectingAgent = collectingAgent;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable ClaimKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ClaimKind kind) {
        this.kind = kind;
    }

    public @Nullable Euro getOriginalAmount() {
        return originalAmount;
    }

    public void setOriginalAmount(@Nullable Euro originalAmount) {
        this.originalAmount = originalAmount;
    }

    public @Nullable Euro getCurrentAmount() {
        return currentAmount;
    }

    public void setCurrentAmount(@Nullable Euro currentAmount) {
        this.currentAmount = currentAmount;
    }

    public @Nullable Euro getCosts() {
        return costs;
    }

    public void setCosts(@Nullable Euro costs) {
        this.costs = costs;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    /** The states that a casemanager can note, and the one it had: giving up a claim is for its creditor. */
    public List<ClaimState> getStates() {
        return Arrays.stream(ClaimState.values())
                .filter(one -> one == was || !(one.isForCreditorAlone() || was.isForCreditorAlone()))
                .toList();
    }

    /** Who stood as debtors when it was shown. */
    public Set<UUID> getStanding() {
        return standing;
    }

    public ClaimState getState() {
        return state;
    }

    public void setState(ClaimState state) {
        this.state = state;
    }

    public Set<UUID> getDebtors() {
        return debtors;
    }

    public void setDebtors(Set<UUID> debtors) {
        this.debtors = debtors;
    }

    public boolean isPreferential() {
        return preferential;
    }

    public void setPreferential(boolean preferential) {
        this.preferential = preferential;
    }
}
