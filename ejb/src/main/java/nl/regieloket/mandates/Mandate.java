package nl.regieloket.mandates;

import jakarta.persistence.Column;
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
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import org.jspecify.annotations.Nullable;

/**
 * That a person may take one kind of measure in the name of a mandator, up to an amount and a duration, for a period.
 * Granted once, by somebody else than its holder; revoked at most once and then worth nothing at once; never changed,
 * since decisions name it. Outside the mandator's own organisation it stands on the consent of the holder and of his
 * employer, and on paper (Awb 10:4, 10:5).
 */
@Entity
@Table(name = "mandate")
class Mandate {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "mandator_id", columnDefinition = "uuid")
    private UUID mandator;

    @Column(name = "holder_id", columnDefinition = "uuid")
    private UUID holder;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "employer_id", columnDefinition = "uuid")
    private UUID employer;

    @Enumerated(EnumType.STRING)
    private MeasureKind measure;

    @Enumerated(EnumType.STRING)
    private MandateBasis basis;

    /** Highest amount, inclusive; null: none. */
    private @Nullable Euro ceiling;

    @Column(name = "maximum_count")
    private @Nullable Integer maximumCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "maximum_unit")
    private LegalTerm.@Nullable Unit maximumUnit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** Last day, inclusive; null: without end. */
    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    private @Nullable String document;

    @Column(name = "holder_consented_on")
    private @Nullable LocalDate holderConsentedOn;

    @Column(name = "employer_consented_on")
    private @Nullable LocalDate employerConsentedOn;

    /** However much later it was put on record. */
    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "granted_by", columnDefinition = "uuid")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_by", columnDefinition = "uuid")
    private @Nullable UUID revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoke_reason")
    private @Nullable String revokeReason;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(Permit<MandateAction> permit, NewMandate facts, PowerView power, String holderName, Instant at) {
        permit.requireFor(MandateAction.GRANT, Subject.organisation(facts.mandator()));
        requireAnotherThanTheHolder(permit, facts);
        requireReaches(power, facts.basis());
        LocalDate today = BusinessClock.dayOf(at);
        facts.requireConsents(today);
        this.id = MandateId.next().value();
        this.mandator = facts.mandator().value();
        this.holder = facts.holder().value();
        this.holderName = holderName;
        this.employer = facts.employer().value();
        this.measure = facts.measure();
        this.basis = facts.basis();
        this.ceiling = facts.ceiling();
        LegalTerm maximum = facts.maximum();
        this.maximumCount = maximum == null ? null : maximum.count();
        this.maximumUnit = maximum == null ? null : maximum.unit();
        this.validFrom = facts.validity().from();
        this.validUntil = facts.validity().until();
        this.document = facts.document();
        this.holderConsentedOn = facts.holderConsentedOn();
        this.employerConsentedOn = facts.employerConsentedOn();
        this.givenOn = facts.dayGiven(today);
        this.grantedBy = permit.actor().person().value();
        this.grantedAt = at;
    }

    MandateId id() {
        return new MandateId(id);
    }

    PersonId holder() {
        return new PersonId(holder);
    }

    String holderName() {
        return holderName;
    }

    OrganisationId mandator() {
        return new OrganisationId(mandator);
    }

    /** For whom its holder works. */
    OrganisationId employer() {
        return new OrganisationId(employer);
    }

    MeasureKind measure() {
        return measure;
    }

    /**
     * Refuses who is not its holder, or works for another now.
     *
     * @throws Problem.Forbidden {@code mandate.not-yours}
     */
    void requireHolder(PersonId person, @Nullable OrganisationId worksFor) {
        if (!holder.equals(person.value()) || worksFor == null || !employer.equals(worksFor.value())) {
            throw new Problem.Forbidden("mandate.not-yours");
        }
    }

    /**
     * Refuses to be used once revoked.
     *
     * @throws Problem.Forbidden {@code mandate.expired}
     */
    void requireNotRevoked() {
        if (revokedAt != null) {
            throw new Problem.Forbidden("mandate.expired");
        }
    }

    /**
     * Refuses, for what the law gives to one office, who does not hold that office at this moment or signed in with one
     * factor, whatever else he is.
     *
     * @throws Problem.Forbidden {@code mandate.out-of-office}
     * @throws Problem.StepUpNeeded {@code sign-in.strong-needed}
     */
    void requireInOffice(Actor actor) {
        if (!isInOfficeOf(actor)) {
            throw new Problem.Forbidden("mandate.out-of-office");
        }
        if (basis == MandateBasis.OFFICE_HOLDER && actor.assurance() != Assurance.STRONG) {
            throw new Problem.StepUpNeeded("sign-in.strong-needed");
        }
    }

    /** Whether he holds the office at this moment, where it takes one. */
    boolean isInOfficeOf(Actor actor) {
        return basis != MandateBasis.OFFICE_HOLDER || actor.functions().stream().anyMatch(basis::suits);
    }

    /** Ends it at once. */
    void revoke(Permit<MandateAction> permit, String reason, Instant at) {
        permit.requireFor(MandateAction.REVOKE, Subject.organisation(mandator()));
        if (revokedAt != null) {
            throw new Problem.Conflict("mandate.revoked-already");
        }
        revokedBy = permit.actor().person().value();
        revokedAt = at;
        revokeReason = reason;
    }

    boolean isExternal() {
        return !mandator.equals(employer);
    }

    /** Whether somebody exercises it who works so. */
    boolean isExercisedIn(MembershipView membership) {
        return membership.organisation().id().value().equals(employer)
                && membership.functions().stream().anyMatch(basis::suits);
    }

    /** Days from which on it holds, or no more, as far as its end is known. */
    List<LocalDate> turns() {
        List<LocalDate> turns = new ArrayList<>(List.of(validFrom));
        if (validUntil != null) {
            turns.add(validUntil.plusDays(1));
        }
        return turns;
    }

    /** That its holder may answer on from these days, or may no more. */
    OutsideMandateChanged turned(List<LocalDate> days) {
        return new OutsideMandateChanged(mandator(), measure, holder(), days);
    }

    OutsideHolder outside() {
        return new OutsideHolder(holder(), employer(), new Period(validFrom, validUntil));
    }

    MandateHeld held(PowerView power) {
        LegalTerm maximum =
                maximumCount == null || maximumUnit == null ? null : new LegalTerm(maximumCount, maximumUnit);
        return new MandateHeld(
                id(),
                power,
                new PersonId(holder),
                holderName,
                basis,
                ceiling,
                maximum,
                new Period(validFrom, validUntil),
                givenOn,
                since(),
                document);
    }

    /**
     * First day on which something can have been decided under it: once it was given, and both consented where that takes
     * consent (Awb 10:4), whatever came first.
     */
    private LocalDate since() {
        LocalDate since = later(validFrom, givenOn);
        return basis == MandateBasis.MANDATE && isExternal()
                ? later(later(since, holderConsentedOn), employerConsentedOn)
                : since;
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    MandateRow row(PowerView power) {
        return new MandateRow(held(power), employer(), BusinessClock.dayOf(grantedAt), revokedAt);
    }

    private static void requireAnotherThanTheHolder(Permit<MandateAction> permit, NewMandate facts) {
        if (permit.actor().person().equals(facts.holder())) {
            throw new Problem.Forbidden("mandate.to-oneself");
        }
    }

    private static void requireReaches(PowerView power, MandateBasis basis) {
        if (power.reserved() != (basis == MandateBasis.OFFICE_HOLDER)) {
            throw new Problem.Invalid("basis", power.reserved() ? "mandate.reserved" : "mandate.not-reserved");
        }
    }
}
