package nl.regieloket.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of a household owes somebody. Recorded by who directs the case, corrected when it was wrong, its
 * collection told by the creditor or who collects for it, and withdrawn when it should never have been there. Every
 * change leaves a {@link ClaimRevision}; a withdrawn claim stays readable and holds its reference no longer.
 */
@Entity
@Table(name = "claim")
class Claim {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "claim_debtor", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "resident_id", columnDefinition = "uuid")
    private Set<UUID> debtors = new HashSet<>();

    @Embedded
    private ClaimTerms terms;

    /** The reference in small letters, unique per creditor within a case; null: withdrawn. */
    @Column(name = "live_reference")
    private @Nullable String liveReference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** When its creditor and collecting agent were let in; null: they may not know that we know. */
    @Column(name = "opened_at")
    private @Nullable Instant openedToCreditorAt;

    /** What the database says of it, to sort by: 0 stands, 1 is over, 2 was withdrawn. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // in queries
    private int urgency;

    /** The last day to pay, or the end of days. */
    @Column(name = "due_order", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // in queries
    private @Nullable LocalDate dueOrder;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(ClaimId id, CaseFileId caseFile, NewClaim told, Permit<ClaimAction> by, Instant at) {
        by.requireFor(ClaimAction.RECORD, new Subject(SubjectKind.CASE_FILE, caseFile.value(), null, null));
        requireOthersToGiveUp(told.state());
        this.id = id.value();
        this.caseFileId = caseFile.value();
        this.recordedAt = at;
        this.stateSince = at;
        tell(told);
    }

    /** The same debt in the case of who left the household, as it stood that day; its creditor is let in there anew. */
    Claim(ClaimId id, CaseFileId caseFile, Claim same, Set<ResidentId> debtors, Instant at) {
        this.id = id.value();
        this.caseFileId = caseFile.value();
        this.recordedAt = at;
        this.stateSince = same.stateSince;
        this.debtors = debtors.stream().map(ResidentId::value).collect(Collectors.toCollection(HashSet::new));
        this.terms = same.terms.copy();
        this.liveReference = same.liveReference;
    }

    void correct(NewClaim told, long expectedVersion, Permit<ClaimAction> by, Instant at) {
        by.requireFor(ClaimAction.CORRECT, itself());
        requireVersion(expectedVersion);
        requireThere();
        if (told.state() != terms.state()) {
            requireOthersToGiveUp(told.state());
            requireOthersToGiveUp(terms.state());
            stateSince = at;
        }
        if (!terms.hasPartiesOf(told)) {
            openedToCreditorAt = null;
        }
        tell(told);
    }

    /** What the creditor, or who collects for it, says of collection. */
    void report(ClaimState state, Euro amount, Euro costs, long expectedVersion, Permit<ClaimAction> by, Instant at) {
        by.requireFor(ClaimAction.REPORT, itself());
        requireVersion(expectedVersion);
        requireThere();
        if (amount.isNegative() || costs.isNegative()) {
            throw new Problem.Invalid("currentAmount", "amount.out-of-range");
        }
        if (costs.isMoreThan(amount)) {
            throw new Problem.Invalid("costs", "claim.costs-above-amount");
        }
        if (state != terms.state()) {
            if (state.isForCreditorAlone() || terms.state().isForCreditorAlone()) {
                requireCreditor(by);
            }
            stateSince = at;
        }
        terms = terms.as(state, amount, costs);
    }

    void withdraw(long expectedVersion, Permit<ClaimAction> by, Instant at) {
        by.requireFor(ClaimAction.WITHDRAW, itself());
        requireVersion(expectedVersion);
        requireThere();
        withdrawnAt = at;
        liveReference = null;
    }

    /** Notes that creditor and collecting agent were let in; says whether they were not yet. */
    boolean openToCreditor(Instant at) {
        if (openedToCreditorAt != null || withdrawnAt != null) {
            return false;
        }
        openedToCreditorAt = at;
        return true;
    }

    private void tell(NewClaim told) {
        debtors = told.debtors().stream().map(ResidentId::value).collect(Collectors.toCollection(HashSet::new));
        terms = new ClaimTerms(told);
        liveReference = told.reference().toLowerCase(Locale.ROOT);
    }

    /** Only the creditor says that it gives up its claim, and only the creditor says that it does not after all. */
    private static void requireOthersToGiveUp(ClaimState state) {
        if (state.isForCreditorAlone()) {
            throw new Problem.Invalid("state", "claim.given-up-by-creditor-alone");
        }
    }

    private void requireCreditor(Permit<ClaimAction> by) {
        if (!terms.creditor().equals(by.actor().organisation())) {
            throw new Problem.Invalid("state", "claim.given-up-by-creditor-alone");
        }
    }

    private Subject itself() {
        return new Subject(SubjectKind.CLAIM, id, terms.creditor(), null);
    }

    /** Refuses who saw an older one. */
    void requireVersion(long expected) {
        if (version != expected) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    private void requireThere() {
        if (withdrawnAt != null) {
            throw new Problem.Conflict("claim.withdrawn");
        }
    }

    ClaimId id() {
        return new ClaimId(id);
    }

    long version() {
        return version;
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    Set<ResidentId> debtors() {
        return debtors.stream().map(ResidentId::new).collect(Collectors.toUnmodifiableSet());
    }

    ClaimTerms terms() {
        return terms;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isOpenToCreditor() {
        return openedToCreditorAt != null;
    }

    /** Whether it is of whom, and of what class, this permit reaches. */
    boolean isReachedBy(Permit<?> permit) {
        return permit.isAbout(debtors()) && permit.opens(terms.kind().fieldClass());
    }

    /** The claim as what a right is asked about: a part of its case, belonging to its creditor. */
    Subject within(Subject caseFile) {
        return caseFile.part(SubjectKind.CLAIM, id, terms.creditor());
    }

    ClaimFacts facts() {
        return new ClaimFacts(
                id(),
                caseFile(),
                terms.creditor(),
                terms.collectingAgent(),
                terms.kind(),
                terms.reference(),
                terms.currentAmount(),
                terms.state(),
                isWithdrawn());
    }
}
