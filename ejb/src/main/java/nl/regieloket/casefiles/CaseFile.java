package nl.regieloket.casefiles;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One household's situation, directed for all governments together. Opened at the desk in intake; becomes active when
 * the coordinator assigns a casemanager, and from then until it is closed has exactly one; passes to another without a
 * gap; goes into aftercare and back; is closed once. {@link Direction} keeps who directed it when.
 */
@Entity
@Table(name = "case_file")
class CaseFile {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    private String number;

    @Column(name = "municipality_id", columnDefinition = "uuid")
    private UUID municipality;

    @Column(name = "household_id", columnDefinition = "uuid")
    private UUID household;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    /** Who directs it, or directed it last; null: nobody yet. */
    @Column(name = "casemanager_id", columnDefinition = "uuid")
    private @Nullable UUID casemanager;

    @ElementCollection
    @CollectionTable(name = "case_file_ground", joinColumns = @JoinColumn(name = "case_file_id"))
    @Column(name = "ground")
    @Enumerated(EnumType.STRING)
    private Set<LegalGround> grounds = new HashSet<>();

    /** Null: nothing does. */
    @Embedded
    private @Nullable NotedThreat threat;

    /** On the business clock. */
    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private FirstInterview interview;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "close_reason")
    private @Nullable String closeReason;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    /**
     * Opens it.
     *
     * @param asked day on which help was asked for
     */
    CaseFile(
            CaseFileId id,
            CaseNumber number,
            OrganisationId municipality,
            NewCaseFile facts,
            Instant at,
            LocalDate asked) {
        this.id = id.value();
        this.number = number.text();
        this.municipality = municipality.value();
        this.household = facts.household().value();
        this.status = CaseStatus.INTAKE;
        this.grounds.addAll(LegalGround.of(facts.legalGrounds()));
        this.openedAt = at;
        this.interview = new FirstInterview(asked, grounds);
        noteThreat(facts.threat(), BusinessClock.dayOf(at));
    }

    CaseFileId id() {
        return new CaseFileId(id);
    }

    long version() {
        return version;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    String number() {
        return number;
    }

    CaseStatus status() {
        return status;
    }

    @Nullable
    PersonId casemanager() {
        return casemanager == null ? null : new PersonId(casemanager);
    }

    OrganisationId municipality() {
        return new OrganisationId(municipality);
    }

    Subject subject() {
        return Subject.caseFile(id(), municipality());
    }

    Instant openedAt() {
        return openedAt;
    }

    Set<LegalGround> grounds() {
        return Set.copyOf(grounds);
    }

    @Nullable
    Threat threat() {
        return threat == null ? null : threat.told();
    }

    CaseReference reference() {
        return new CaseReference(id(), number, municipality(), new HouseholdId(household), status, casemanager());
    }

    CaseFileRow row() {
        return new CaseFileRow(
                id(),
                number,
                municipality(),
                new HouseholdId(household),
                status,
                casemanager(),
                threat(),
                interview.heldOn() == null ? interview.by() : null,
                openedAt);
    }

    /** The first casemanager takes it from the desk. */
    void assign(Permit<CaseAction> permit, PersonId to) {
        permit.requireFor(CaseAction.ASSIGN, subject());
        if (casemanager != null) {
            throw new Problem.Conflict("case-file.already-directed");
        }
        become(CaseStatus.ACTIVE);
        casemanager = to.value();
    }

    /** Somebody directs it from its first moment, as of one that was split off. */
    void beginWith(PersonId director) {
        become(CaseStatus.ACTIVE);
        casemanager = director.value();
    }

    /** Another casemanager takes over; answers from whom. */
    PersonId handOver(Permit<CaseAction> permit, PersonId next) {
        permit.requireFor(CaseAction.HAND_OVER, subject());
        if (casemanager == null || !status.isDirected()) {
            throw new Problem.Conflict("case-file.not-directed");
        }
        if (casemanager.equals(next.value())) {
            throw new Problem.Invalid("casemanager", "case-file.directs-already");
        }
        PersonId previous = new PersonId(casemanager);
        casemanager = next.value();
        return previous;
    }

    /**
     * Who was offered it takes it over; answers from whom.
     *
     * @param from who offered it, and must direct it still
     */
    PersonId takeOver(Permit<?> permit, PersonId from, PersonId next) {
        if (!permit.caseFile().id().equals(id)) {
            throw new IllegalStateException("A permit for another case");
        }
        if (!status.isDirected() || !from.equals(casemanager())) {
            throw new Problem.Conflict("case-file.not-directed");
        }
        casemanager = next.value();
        return from;
    }

    void close(Permit<CaseAction> permit, Instant at, String reason) {
        permit.requireFor(CaseAction.CLOSE, subject());
        become(CaseStatus.CLOSED);
        closedAt = at;
        closeReason = reason;
    }

    /** Goes into aftercare, or back to active. */
    void continueAs(Permit<CaseAction> permit, CaseStatus next) {
        permit.requireFor(CaseAction.DIRECT, subject());
        if (!next.isDirected()) {
            throw new Problem.Invalid("status", "case-file.status-not-possible");
        }
        become(next);
    }

    /**
     * Notes what threatens; the first interview comes no later than that allows, nor than it was to come (Wgs 4 lid 2).
     *
     * @param told null: it was averted
     */
    void threaten(Permit<CaseAction> permit, @Nullable Threat told, LocalDate today) {
        permit.requireFor(CaseAction.THREATEN, subject());
        requireOpen();
        noteThreat(told, today);
    }

    /**
     * The question that it began with was asked on another day than was noted: its terms run from there.
     *
     * @return whether that changes anything: a closed case changes no more
     * @throws Problem.Invalid {@code case-file.asked-later} on {@code at} when the case was open by then, or the first
     *     interview held
     */
    boolean askedOn(LocalDate day) {
        if (status == CaseStatus.CLOSED || day.equals(interview.askedOn())) {
            return false;
        }
        LocalDate held = interview.heldOn();
        if (day.isAfter(BusinessClock.dayOf(openedAt)) || (held != null && day.isAfter(held))) {
            throw new Problem.Invalid("at", "case-file.asked-later");
        }
        if (threat != null) {
            threat = threat.notBefore(day);
        }
        interview.asked(day, grounds);
        return true;
    }

    FirstInterview interview() {
        return interview;
    }

    void interviewed(Permit<CaseAction> permit, LocalDate on) {
        permit.requireFor(CaseAction.DIRECT, subject());
        requireOpen();
        interview.held(on);
    }

    /** Takes back that the first interview was held: it was noted by mistake. */
    void notInterviewed(Permit<CaseAction> permit) {
        permit.requireFor(CaseAction.DIRECT, subject());
        requireOpen();
        if (interview.heldOn() == null) {
            throw new Problem.Conflict("case-file.not-interviewed");
        }
        interview.held(null);
    }

    private void noteThreat(@Nullable Threat told, LocalDate today) {
        threat = NotedThreat.of(told, interview.askedOn(), today);
        if (threat != null) {
            interview.threatened(threat.since(), grounds);
        }
    }

    private void requireOpen() {
        if (status == CaseStatus.CLOSED) {
            throw new Problem.Conflict("case-file.closed");
        }
    }

    private void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new Problem.Conflict("case-file.status-not-possible");
        }
        status = next;
    }

    /** Until when its facts run: the day on which it closed, else today. */
    LocalDate lastDay(LocalDate today) {
        return closedAt == null ? today : BusinessClock.dayOf(closedAt);
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closeReason() {
        return closeReason;
    }
}
