package nl.regieloket.privacy.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.NewRequest;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestProgress;
import nl.regieloket.privacy.requests.facts.RequestRow;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.privacy.requests.facts.Ruling;
import org.jspecify.annotations.Nullable;

/** What a resident asks about his own data; what was decided stays as it was decided. */
@Entity
@Table(name = "subject_request")
class SubjectRequest {
    /** Code of its task, for the privacy officers of the municipality. */
    static final String TASK = "privacy.request";

    /** Code of the task of who puts right what was granted. */
    static final String CARRY_OUT = "privacy.carry-out";

    private static final RequestTerms TERMS = RequestTerms.packaged();
    private static final RefusalGrounds GROUNDS = RefusalGrounds.packaged();
    private static final int ASKED = 2000;
    private static final int REASON = 1000;
    private static final int REASONS = 4000;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private UUID resident;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipality;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String asked;

    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_check")
    private IdentityCheck check;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "recorded_by", columnDefinition = "uuid")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "owner_id", columnDefinition = "uuid")
    private @Nullable UUID owner;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "extended_by", columnDefinition = "uuid")
    private @Nullable UUID extendedBy;

    @Column(name = "extend_reason")
    private @Nullable String extendReason;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestOutcome outcome;

    private @Nullable String ground;
    private @Nullable String reasons;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by", columnDefinition = "uuid")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "object_by")
    private @Nullable LocalDate objectBy;

    @Column(name = "carried_out_on")
    private @Nullable LocalDate carriedOutOn;

    @Column(name = "carried_out_by", columnDefinition = "uuid")
    private @Nullable UUID carriedOutBy;

    @Column(name = "carried_out")
    private @Nullable String carriedOut;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    @Column(name = "lifted_by", columnDefinition = "uuid")
    private @Nullable UUID liftedBy;

    @Column(name = "lift_reason")
    private @Nullable String liftReason;

    @SuppressWarnings("NullAway.Init")
    protected SubjectRequest() {}

    SubjectRequest(
            UUID id, ResidentId resident, OrganisationId municipality, NewRequest told, PersonId by, Instant at) {
        this.id = id;
        this.resident = resident.value();
        this.municipality = municipality.value();
        this.kind = told.kind();
        this.asked = Words.required("asked", told.asked(), ASKED);
        this.channel = told.channel();
        this.check = told.check();
        this.receivedOn = told.receivedOn();
        this.recordedBy = by.value();
        this.recordedAt = at;
        this.answerBy = TERMS.answerBy(told.receivedOn());
    }

    /** Refuses a change by somebody who has not seen the one before. */
    void requireVersion(long seen) {
        if (version != seen) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    void take(Permit<RequestAction> permit) {
        requireOpen(permit);
        owner = permit.actor().person().value();
    }

    /** Once, and told before the first term is over (AVG 12 lid 3). */
    void extend(Permit<RequestAction> permit, String reason, LocalDate today) {
        requireOpen(permit);
        if (extendedOn != null) {
            throw new Problem.Conflict("request.extended-before");
        }
        if (today.isAfter(answerBy)) {
            throw new Problem.Conflict("request.extended-too-late");
        }
        extendReason = Words.required("reason", reason, REASON);
        extendedOn = today;
        extendedBy = permit.actor().person().value();
        owner = owner == null ? extendedBy : owner;
        answerBy = TERMS.extendedTo(receivedOn);
    }

    void decide(Permit<RequestAction> permit, Ruling ruling, LocalDate today, Instant at) {
        requireOpen(permit);
        if ((ruling.outcome() == RequestOutcome.GRANTED) != (ruling.ground() == null)) {
            throw new Problem.Invalid(
                    "ground", ruling.ground() == null ? "required" : "request.ground-without-refusal");
        }
        if (ruling.ground() != null
                && GROUNDS.of(kind, today).stream().noneMatch(one -> one.code().equals(ruling.ground()))) {
            throw new Problem.Invalid("ground", "request.ground-unknown");
        }
        reasons = Words.required("reasons", ruling.reasons(), REASONS);
        outcome = ruling.outcome();
        ground = ruling.ground();
        decidedOn = today;
        decidedAt = at;
        decidedBy = permit.actor().person().value();
        owner = owner == null ? decidedBy : owner;
        objectBy = TERMS.objectBy(today);
    }

    void carryOut(Permit<RequestAction> permit, String what, LocalDate today) {
        if (!waitsToBeCarriedOut()) {
            throw new Problem.Conflict("request.nothing-to-carry-out");
        }
        carriedOut = Words.required("what", what, REASON);
        carriedOutOn = today;
        carriedOutBy = permit.actor().person().value();
    }

    /** Ends a restriction; the resident reads why before his data is used again (AVG 18 lid 3). */
    void lift(Permit<RequestAction> permit, String reason, LocalDate today) {
        if (!restricts()) {
            throw new Problem.Conflict("request.nothing-to-lift");
        }
        liftReason = Words.required("reason", reason, REASON);
        liftedOn = today;
        liftedBy = permit.actor().person().value();
    }

    private void requireOpen(Permit<RequestAction> permit) {
        if (!permit.action().equals(RequestAction.HANDLE)) {
            throw new IllegalStateException("A permit for " + permit.action().code() + " was used to handle a request");
        }
        if (outcome != null) {
            throw new Problem.Conflict("request.decided");
        }
    }

    boolean isGranted() {
        return outcome == RequestOutcome.GRANTED || outcome == RequestOutcome.PARTLY;
    }

    /** Whether data is kept and not otherwise used because of it. */
    boolean restricts() {
        return kind == RequestKind.RESTRICTION && isGranted() && liftedOn == null;
    }

    boolean waitsToBeCarriedOut() {
        return kind == RequestKind.RECTIFICATION && isGranted() && carriedOutOn == null;
    }

    /** What its tasks are about: no name, and nothing of a case. */
    Subject subject() {
        return new Subject(SubjectKind.ORGANISATION, id, municipality(), null);
    }

    UUID id() {
        return id;
    }

    RequestKind kind() {
        return kind;
    }

    ResidentId resident() {
        return new ResidentId(resident);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipality);
    }

    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    PersonId owner() {
        return owner == null ? null : new PersonId(owner);
    }

    RequestRow row(String ownerName, LocalDate today) {
        return new RequestRow(id, kind, channel, receivedOn, answerBy, progress(today), outcome, owner(), ownerName);
    }

    /**
     * All of it.
     *
     * @param around what other features know of it
     */
    RequestView view(Around around, LocalDate today) {
        return new RequestView(
                id,
                version,
                resident(),
                around.name(),
                around.municipality(),
                kind,
                asked,
                channel,
                check,
                receivedOn,
                answerBy,
                progress(today),
                around.owner(),
                extendedOn == null || extendReason == null ? null : new RequestView.Extended(extendedOn, extendReason),
                decided(),
                done(carriedOutOn, carriedOut),
                around.told(),
                around.fileUntil(),
                done(liftedOn, liftReason));
    }

    private RequestView.@Nullable Decided decided() {
        return outcome == null || reasons == null || decidedOn == null || objectBy == null
                ? null
                : new RequestView.Decided(
                        outcome,
                        ground == null ? null : GROUNDS.named(ground).orElse(null),
                        reasons,
                        decidedOn,
                        objectBy);
    }

    private static RequestView.@Nullable Done done(@Nullable LocalDate on, @Nullable String words) {
        return on == null || words == null ? null : new RequestView.Done(on, words);
    }

    private RequestProgress progress(LocalDate today) {
        return outcome != null ? RequestProgress.DECIDED : TERMS.progress(receivedOn, answerBy, today);
    }
}
