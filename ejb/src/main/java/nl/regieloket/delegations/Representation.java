package nl.regieloket.delegations;

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
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a resident lets a helper see of one case, for a term. A person who helps is invited and bound to the account that
 * brings the code; an organisation helps from the start. Suspended and ended at once, also in open sessions; who gave it
 * and who recorded it never change.
 */
@Entity
@Table(name = "representation")
class Representation {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private UUID residentId;

    @Column(name = "helper_name")
    private @Nullable String helperName;

    @Column(name = "helper_organisation", columnDefinition = "uuid")
    private @Nullable UUID organisationId;

    @Column(name = "helper_person", columnDefinition = "uuid")
    private @Nullable UUID personId;

    private String scope;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private RepresentationStatus status;

    /** What it opened last; null: nothing yet. */
    @Column(name = "grant_id", columnDefinition = "uuid")
    private @Nullable UUID grantId;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_check")
    private IdentityCheck identityCheck;

    @Column(name = "recorded_by", columnDefinition = "uuid")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_by", columnDefinition = "uuid")
    private @Nullable UUID changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column(name = "change_reason")
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Representation() {}

    Representation(
            RepresentationId id,
            CaseFileId caseFile,
            NewRepresentation given,
            Scope scope,
            Permit<DelegationAction> by,
            Instant at) {
        by.requireFor(DelegationAction.RECORD, new Subject(SubjectKind.CASE_FILE, caseFile.value(), null, null));
        LocalDate last = given.period().until();
        if (last == null || last.isAfter(scope.longestUntil(given.period().from()))) {
            throw new Problem.Invalid("until", "representation.too-long");
        }
        this.id = id.value();
        this.caseFileId = caseFile.value();
        this.residentId = given.resident().value();
        OrganisationId organisation = given.organisation();
        this.organisationId = organisation == null ? null : organisation.value();
        String name = given.helperName();
        this.helperName = organisation != null || name == null ? null : name.strip();
        this.scope = scope.code();
        this.from = given.period().from();
        this.until = last;
        this.identityCheck = given.identityCheck();
        this.recordedBy = by.actor().person().value();
        this.recordedAt = at;
        this.status = organisation == null ? RepresentationStatus.INVITED : RepresentationStatus.ACTIVE;
    }

    /** Binds it to the account that brought the code. */
    void bind(Permit<DelegationAction> by, Instant at) {
        by.requireFor(DelegationAction.REDEEM, itself());
        personId = by.actor().person().value();
        become(RepresentationStatus.ACTIVE, by, "redeemed", at);
    }

    void suspend(Permit<DelegationAction> by, String why, Instant at) {
        by.requireFor(DelegationAction.SUSPEND, itself());
        become(RepresentationStatus.SUSPENDED, by, why, at);
    }

    void resume(Permit<DelegationAction> by, String why, Instant at) {
        by.requireFor(DelegationAction.RESUME, itself());
        become(RepresentationStatus.ACTIVE, by, why, at);
    }

    void end(Permit<DelegationAction> by, String why, Instant at) {
        by.requireFor(DelegationAction.END, itself());
        become(RepresentationStatus.ENDED, by, why, at);
    }

    /** Who gave it belongs to the household no longer than that day, so it holds no longer either. */
    void shorten(Permit<DelegationAction> by, LocalDate lastDay) {
        by.requireFor(DelegationAction.END, itself());
        if (lastDay.isBefore(until)) {
            until = lastDay;
        }
    }

    private void become(RepresentationStatus next, Permit<DelegationAction> by, String why, Instant at) {
        if (!status.canBecome(next)) {
            throw new Problem.Conflict("representation.not-now");
        }
        status = next;
        changedBy = by.actor().person().value();
        changedAt = at;
        reason = why;
    }

    private Subject itself() {
        return new Subject(SubjectKind.REPRESENTATION, id, null, null);
    }

    void opened(GrantId grant) {
        grantId = grant.value();
    }

    @Nullable
    GrantId grant() {
        return grantId == null ? null : new GrantId(grantId);
    }

    /** As what a right is asked about: a part of its case. */
    Subject within(Subject caseFile) {
        return caseFile.part(SubjectKind.REPRESENTATION, id, caseFile.organisation());
    }

    RepresentationId id() {
        return new RepresentationId(id);
    }

    long version() {
        return version;
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    ResidentId resident() {
        return new ResidentId(residentId);
    }

    /** To whom the grant goes; null: the helper did not use the code yet. */
    @Nullable
    Grantee grantee() {
        if (organisationId != null) {
            return Grantee.organisation(new OrganisationId(organisationId));
        }
        return personId == null ? null : Grantee.person(new PersonId(personId));
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    /**
     * For who looks back at it.
     *
     * @param organisationName null: a person helps
     */
    ReadingRepresentations.HelpGiven help(String caseNumber, @Nullable String organisationName) {
        return new ReadingRepresentations.HelpGiven(
                id(),
                caseFile(),
                caseNumber,
                resident(),
                organisationName == null ? (helperName == null ? "" : helperName) : organisationName,
                organisationId == null ? personId : organisationId,
                scope,
                from,
                until,
                status);
    }

    String scope() {
        return scope;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    Period period() {
        return new Period(from, until);
    }

    RepresentationStatus status() {
        return status;
    }

    RepresentationView view(@Nullable String organisationName, LocalDate today, java.util.Set<DelegationAction> may) {
        return new RepresentationView(
                id(),
                version,
                caseFile(),
                resident(),
                organisationName == null ? (helperName == null ? "" : helperName) : organisationName,
                organisationId != null,
                scope,
                from,
                until,
                status,
                status != RepresentationStatus.ENDED && until.isBefore(today),
                identityCheck,
                new PersonId(recordedBy),
                recordedAt,
                changedAt,
                may);
    }
}
