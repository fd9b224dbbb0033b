package nl.regieloket.proposals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.ProposalId;
import org.jspecify.annotations.Nullable;

/**
 * One question to several organisations about one case: what is asked and why, in three weighings. Composed as a draft
 * that only the casemanager sees; sent once, when every part becomes a commitment that one organisation answers for
 * itself; never changed after. It has no outcome of its own: nobody votes on it.
 */
@Entity
@Table(name = "joint_proposal")
class JointProposal {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Enumerated(EnumType.STRING)
    private ProposalView.Status status;

    private String asks;
    private String lawful;
    private String involved;

    @Column(name = "worth_it")
    private String worthIt;

    @Column(name = "created_by", columnDefinition = "uuid")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_by", columnDefinition = "uuid")
    private @Nullable UUID sentBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<DraftPart> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected JointProposal() {}

    JointProposal(ProposalId id, CaseFileId caseFile, Permit<ProposalAction> by, Instant at) {
        this.id = id.value();
        this.caseFileId = caseFile.value();
        this.status = ProposalView.Status.DRAFT;
        this.asks = "";
        this.lawful = "";
        this.involved = "";
        this.worthIt = "";
        this.createdBy = by.actor().person().value();
        this.createdAt = at;
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    Subject subject(Subject ofCase) {
        return ofCase.part(SubjectKind.PROPOSAL, id, ofCase.organisation());
    }

    ProposalView.Status status() {
        return status;
    }

    ProposalView.Reasons reasons() {
        return new ProposalView.Reasons(asks, lawful, involved, worthIt);
    }

    List<DraftPart> parts() {
        return List.copyOf(parts);
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    /** Refuses to go on from a page or file that somebody has changed since. */
    void requireUnchanged(long known) {
        if (version != known) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    void explain(Permit<ProposalAction> permit, ProposalView.Reasons reasons) {
        requireDraft(permit, ProposalAction.COMPOSE);
        reasons.requireTold();
        asks = reasons.asks().strip();
        lawful = reasons.lawful().strip();
        involved = reasons.involved().strip();
        worthIt = reasons.worthIt().strip();
    }

    /**
     * Asks each of these organisations for these claims and nobody else for anything; what was set for a part that
     * stays is kept.
     *
     * @param usual the period that a new part asks for
     */
    void address(Permit<ProposalAction> permit, Map<DraftPart.Addressee, Set<ClaimId>> asked, Period usual) {
        requireDraft(permit, ProposalAction.COMPOSE);
        parts.removeIf(part -> asked.keySet().stream().noneMatch(to -> part.asks(to.authority(), to.measure())));
        asked.forEach((to, claims) -> part(to, usual).cover(claims));
    }

    /**
     * Sets what one part asks for; a part that is not there is a mistake of the caller.
     *
     * @param today the law of that day limits how long can be asked
     */
    void ask(Permit<ProposalAction> permit, ProposalView.Ask ask, LocalDate today) {
        requireDraft(permit, ProposalAction.COMPOSE);
        DraftPart part = parts.stream()
                .filter(candidate -> candidate.asks(ask.authority(), ask.measure()))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("asks", "proposal.part-unknown"));
        part.ask(ask.period(), ask.replyDays(), today);
        part.extend(ask.extension());
    }

    /**
     * Is sent, once and for all: complete, or refused with every field that is missing.
     *
     * @param today no part can ask for days that are over, nor for longer than the law of that day allows
     * @return the parts as drafted, which become commitments
     */
    List<DraftPart> send(Permit<ProposalAction> permit, LocalDate today, Instant at) {
        requireDraft(permit, ProposalAction.SEND);
        List<Problem.Violation> missing = missing(today);
        if (!missing.isEmpty()) {
            throw new Problem.Invalid(missing);
        }
        status = ProposalView.Status.SENT;
        sentBy = permit.actor().person().value();
        sentAt = at;
        return parts();
    }

    /** What keeps a draft from being sent on that day, each with its field; empty: nothing, or it was sent. */
    List<Problem.Violation> missing(LocalDate today) {
        if (status != ProposalView.Status.DRAFT) {
            return List.of();
        }
        List<Problem.Violation> missing = new ArrayList<>(reasons().missing());
        if (parts.isEmpty()) {
            missing.add(new Problem.Violation("claims", "proposal.nothing-asked"));
        }
        parts.forEach(part -> missing.addAll(part.missing(today)));
        return missing;
    }

    /** The parts became commitments and are drafts no more; the last act of sending, since they are read until then. */
    void forgetDraft() {
        parts.clear();
    }

    void withdraw(Permit<ProposalAction> permit) {
        permit.requireFor(ProposalAction.WITHDRAW, self());
        if (status != ProposalView.Status.SENT) {
            throw new Problem.Conflict("proposal.not-sent");
        }
        status = ProposalView.Status.WITHDRAWN;
    }

    /** Refuses to throw away what was sent. */
    void requireDraft(Permit<ProposalAction> permit, ProposalAction action) {
        permit.requireFor(action, self());
        if (status != ProposalView.Status.DRAFT) {
            throw new Problem.Conflict("proposal.already-sent");
        }
    }

    private DraftPart part(DraftPart.Addressee to, Period usual) {
        return parts.stream()
                .filter(part -> part.asks(to.authority(), to.measure()))
                .findFirst()
                .orElseGet(() -> {
                    DraftPart part = new DraftPart(this, to.authority(), to.measure(), usual);
                    parts.add(part);
                    return part;
                });
    }

    private Subject self() {
        return new Subject(SubjectKind.PROPOSAL, id, null, null);
    }
}
