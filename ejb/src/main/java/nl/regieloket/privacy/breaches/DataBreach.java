package nl.regieloket.privacy.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** A breach of personal data, suspected or found, of one organisation (AVG 33 lid 5). It names no resident. */
@Entity
@Table(name = "data_breach")
class DataBreach {
    private static final BreachTerms TERMS = BreachTerms.packaged();
    private static final int LONGEST = 2000;
    private static final int BEGINNING = 120;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private UUID organisationId;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private @Nullable UUID caseFileId;

    @Column(name = "reported_by", columnDefinition = "uuid")
    private UUID reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Embedded
    private BreachDetails details;

    @Column(name = "tell_by")
    private Instant tellBy;

    /** Null: there is nothing to remind of any more. */
    @Column(name = "remind_at")
    private @Nullable Instant remindAt;

    @Enumerated(EnumType.STRING)
    private @Nullable BreachRisk risk;

    @Column(name = "risk_reasons")
    private @Nullable String riskReasons;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    @Column(name = "assessed_by", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private @Nullable UUID assessedBy;

    /** Null as long as nobody was told: the provider makes none of empty columns. */
    @Embedded
    private @Nullable BreachTold told;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private @Nullable UUID closedBy;

    @Column(name = "kept_until")
    private @Nullable LocalDate keptUntil;

    @SuppressWarnings("NullAway.Init")
    protected DataBreach() {}

    DataBreach(Permit<BreachAction> permit, String what, Instant discovered, @Nullable CaseFileId about, Instant now) {
        this.id = BreachId.next().value();
        this.organisationId = permit.organisation().value();
        this.caseFileId = about == null ? null : about.value();
        this.reportedBy = permit.actor().person().value();
        this.reportedAt = now;
        this.details = new BreachDetails(what, discovered);
        this.tellBy = TERMS.tellBy(requirePast(discovered, now));
        this.remindAt = TERMS.remindAt(discovered);
    }

    private static Instant requirePast(Instant discovered, Instant now) {
        if (discovered.isAfter(now)) {
            throw new Problem.Invalid("discoveredAt", "breach.in-future");
        }
        return discovered;
    }

    /** Refuses a change by somebody who has not seen the one before, or of what is closed. */
    void requireOpen(Permit<BreachAction> permit, long seen) {
        permit.requireFor(BreachAction.HANDLE, subject());
        if (closedAt != null) {
            throw new Problem.Conflict("breach.closed");
        }
        if (version != seen) {
            throw new Problem.Conflict("changed-meanwhile");
        }
    }

    /** Puts the facts on record; whether the moment of discovery moved with them. */
    boolean record(BreachFacts facts, Instant now) {
        boolean moves = !facts.discoveredAt().equals(details.discoveredAt());
        String why = facts.movedBecause();
        if (moves && (why == null || why.isBlank())) {
            throw new Problem.Invalid("movedBecause", "breach.move-to-be-explained");
        }
        Instant end = TERMS.tellBy(requirePast(facts.discoveredAt(), now));
        LocalDate from = facts.happenedFrom();
        if (from != null && from.isAfter(BusinessClock.dayOf(facts.discoveredAt()))) {
            throw new Problem.Invalid("happenedFrom", "breach.after-discovery");
        }
        details.become(facts);
        tellBy = end;
        remindAgain();
        return moves;
    }

    void assess(Permit<BreachAction> permit, BreachRisk judged, String reasons, Instant now) {
        riskReasons = Words.required("reasons", reasons, LONGEST);
        risk = judged;
        assessedAt = now;
        assessedBy = permit.actor().person().value();
        remindAgain();
    }

    void tellAuthority(Permit<BreachAction> permit, TellingAuthority telling, Instant now) {
        if (risk == null) {
            throw new Problem.Conflict("breach.assess-first");
        }
        if (risk == BreachRisk.UNLIKELY && !details.isOfProcessor()) {
            throw new Problem.Conflict("breach.not-to-be-told");
        }
        BreachTold next = told == null ? new BreachTold() : told;
        next.authority(
                telling,
                details.discoveredAt(),
                tellBy,
                !details.isOfProcessor(),
                permit.actor().person(),
                now);
        told = next;
        remindAgain();
    }

    void tellPeople(Permit<BreachAction> permit, TellingPeople telling, LocalDate today) {
        if (risk == null) {
            throw new Problem.Conflict("breach.assess-first");
        }
        if (risk != BreachRisk.HIGH && telling.ground() != null) {
            throw new Problem.Invalid("ground", "breach.ground-not-needed");
        }
        BreachTold next = told == null ? new BreachTold() : told;
        next.people(telling, details.discoveredAt(), permit.actor().person(), today);
        told = next;
    }

    /** Ends it when everything that the law asks is on record. */
    void close(Permit<BreachAction> permit, Instant now) {
        List<Problem.Violation> lacks = new ArrayList<>(details.lacks());
        if (risk == null) {
            lacks.add(new Problem.Violation("risk", "required"));
        }
        if (clockRuns()) {
            lacks.add(new Problem.Violation("at", "breach.tell-first"));
        }
        if (risk == BreachRisk.HIGH && !details.isOfProcessor() && (told == null || !told.isDecidedOfPeople())) {
            lacks.add(new Problem.Violation("on", "breach.people-first"));
        }
        if (!lacks.isEmpty()) {
            throw new Problem.Invalid(lacks);
        }
        closedAt = now;
        closedBy = permit.actor().person().value();
        keptUntil = TERMS.keptUntil(BusinessClock.dayOf(now));
        remindAt = null;
    }

    void reminded() {
        remindAt = null;
    }

    private void remindAgain() {
        remindAt = clockRuns() ? TERMS.remindAt(details.discoveredAt()) : null;
    }

    /** Whether somebody must still be told, or it must be judged that nobody need be. A processor tells always. */
    boolean clockRuns() {
        boolean settled = risk == BreachRisk.UNLIKELY && !details.isOfProcessor();
        return closedAt == null && !settled && (told == null || !told.isTold());
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** A thing of the organisation, found back by its id. */
    Subject subject() {
        return new Subject(SubjectKind.ORGANISATION, id, organisation(), null);
    }

    BreachId id() {
        return new BreachId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    @Nullable
    CaseFileId caseFile() {
        return caseFileId == null ? null : new CaseFileId(caseFileId);
    }

    PersonId reporter() {
        return new PersonId(reportedBy);
    }

    Instant tellBy() {
        return tellBy;
    }

    private BreachProgress progress(Instant now) {
        if (closedAt != null) {
            return BreachProgress.CLOSED;
        }
        if (!clockRuns()) {
            return told != null && told.isTold() ? BreachProgress.TOLD : BreachProgress.NOT_TO_BE_TOLD;
        }
        if (now.isAfter(tellBy)) {
            return BreachProgress.OVERDUE;
        }
        return now.isBefore(TERMS.remindAt(details.discoveredAt())) ? BreachProgress.RUNNING : BreachProgress.SOON;
    }

    /**
     * As in a list.
     *
     * @param caseNumber of its case; null: none, or locked to the reader
     */
    BreachRow row(@Nullable String caseNumber, Instant now) {
        String what = details.what().strip().replaceAll("\\s+", " ");
        return new BreachRow(
                id(),
                what.length() > BEGINNING
                        ? what.substring(0, what.offsetByCodePoints(0, what.codePointCount(0, BEGINNING))) + "…"
                        : what,
                details.discoveredAt(),
                tellBy,
                progress(now),
                risk,
                caseNumber == null ? null : caseFile(),
                caseNumber == null ? "" : caseNumber);
    }

    BreachView view(BreachRow row, String reporter, List<BreachView.Stage> stages) {
        BreachView.Assessed assessed = risk == null || riskReasons == null || assessedAt == null
                ? null
                : new BreachView.Assessed(risk, riskReasons, assessedAt);
        return new BreachView(
                row,
                version,
                reporter,
                reportedAt,
                details.facts(),
                assessed,
                told == null ? null : told.told(),
                told == null ? null : told.people(),
                stages,
                closedAt,
                keptUntil);
    }
}
