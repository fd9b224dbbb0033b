package nl.regieloket.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.Measure;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.requests.Request;
import org.jspecify.annotations.Nullable;

/** A part of a proposal that is still being composed: whom it will ask, for which claims, what and for how long. */
@Entity
@Table(name = "proposal_draft_part")
class DraftPart {
    static final int USUAL_REPLY_DAYS = 10;
    private static final int MOST_REPLY_DAYS = 60;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the owning side: only the database reads it
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private JointProposal proposal;

    @Column(name = "authority_id", columnDefinition = "uuid")
    private UUID authorityId;

    @Enumerated(EnumType.STRING)
    private MeasureKind measure;

    @Column(name = "asked_from")
    private LocalDate from;

    @Column(name = "asked_until")
    private LocalDate until;

    /** Working days within which an answer is asked. */
    @Column(name = "reply_days")
    private int replyDays;

    @Column(name = "extends_id", columnDefinition = "uuid")
    private @Nullable UUID extendsId;

    /** At once: sending removes the part before what it covered is read. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "proposal_draft_claim", joinColumns = @JoinColumn(name = "part_id"))
    @Column(name = "claim_id", columnDefinition = "uuid")
    private Set<UUID> claims = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected DraftPart() {}

    DraftPart(JointProposal proposal, OrganisationId authority, MeasureKind measure, Period asked) {
        this.id = Uuid7.next();
        this.proposal = proposal;
        this.authorityId = authority.value();
        this.measure = measure;
        this.from = asked.from();
        this.until = Objects.requireNonNull(asked.until());
        this.replyDays = USUAL_REPLY_DAYS;
    }

    /** Whom a claim is brought to, and for what: who is competent for it and what that party can do. */
    record Addressee(OrganisationId authority, MeasureKind measure) {}

    /** What is asked when this is sent. */
    Request.Wish wish() {
        return new Request.Wish(measure, asked().from(), until(), extension());
    }

    OrganisationId authority() {
        return new OrganisationId(authorityId);
    }

    MeasureKind measure() {
        return measure;
    }

    Period asked() {
        return new Period(from, until);
    }

    LocalDate until() {
        return until;
    }

    int replyDays() {
        return replyDays;
    }

    @Nullable
    CommitmentId extension() {
        return extendsId == null ? null : new CommitmentId(extendsId);
    }

    Set<ClaimId> claims() {
        return claims.stream().map(ClaimId::new).collect(Collectors.toUnmodifiableSet());
    }

    boolean asks(OrganisationId authority, MeasureKind kind) {
        return authorityId.equals(authority.value()) && measure == kind;
    }

    /**
     * Sets what is asked.
     *
     * @param today the law of that day limits how long
     * @throws Problem.Invalid with each field that is wrong
     */
    void ask(Period asked, int days, LocalDate today) {
        LocalDate last = asked.until();
        List<Problem.Violation> wrong = new ArrayList<>();
        if (last == null) {
            wrong.add(wrong("until", "required"));
        } else if (!Measure.on(measure, today).allows(asked)) {
            wrong.add(wrong("until", "measure.too-long"));
        }
        if (days < 1 || days > MOST_REPLY_DAYS) {
            wrong.add(wrong("replyDays", "proposal.reply-days-out-of-range"));
        }
        if (!wrong.isEmpty() || last == null) {
            throw new Problem.Invalid(wrong);
        }
        from = asked.from();
        until = last;
        replyDays = days;
    }

    /** What keeps it from being sent today; nothing can be asked for days that are over, nor longer than the law has it. */
    List<Problem.Violation> missing(LocalDate today) {
        List<Problem.Violation> wrong = new ArrayList<>();
        if (from.isBefore(today)) {
            wrong.add(wrong("from", "proposal.starts-in-the-past"));
        }
        if (!Measure.on(measure, today).allows(asked())) {
            wrong.add(wrong("until", "measure.too-long"));
        }
        return wrong;
    }

    private Problem.Violation wrong(String field, String code) {
        return new Problem.Violation(ProposalView.Ask.field(authority(), field), code);
    }

    /** Asks for these claims and no others; a claim that was dropped is no longer asked for. */
    void cover(Set<ClaimId> wanted) {
        Set<UUID> ids = wanted.stream().map(ClaimId::value).collect(Collectors.toSet());
        claims.retainAll(ids);
        claims.addAll(ids);
    }

    /** Asks to make that promise last longer; null: asks for a pause of its own. */
    void extend(@Nullable CommitmentId earlier) {
        extendsId = earlier == null ? null : earlier.value();
    }
}
