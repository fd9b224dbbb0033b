package nl.regieloket.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Awb 10:1 to 10:12, and powers that the law reserves to one office. */
class MandateTest {
    private static final OrganisationId CJIB = OrganisationId.next();
    private static final OrganisationId DUO = OrganisationId.next();
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Period FOUR_MONTHS = new Period(APRIL, LocalDate.of(2026, 8, 7));
    private static final Instant NOW = Instant.parse("2026-04-07T10:00:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T10:00:00Z");
    private static final PersonId ANNA = PersonId.next();
    private static final MeasureKind DEFERRAL = MeasureKind.DEFERRAL_OF_PAYMENT;
    private static final PowerView POWER = new PowerView(CJIB, DEFERRAL, "Awb 4:94", false, null);
    private static final PowerView RESERVED = new PowerView(CJIB, DEFERRAL, "Iw 25", true, "ontvanger");

    private final Actor administrator = Actors.stronglySignedIn(CJIB, OfficerFunction.ADMINISTRATOR);

    @Test
    void its_holder_decides_within_it() {
        MandateHeld held = granted(within(MandateBasis.MANDATE), POWER).held(POWER);
        held.requireCovers(CJIB, DEFERRAL, Euro.of("447.00"), FOUR_MONTHS, APRIL);
        assertThat(held.holder()).isEqualTo(ANNA);
    }

    @Test
    void the_power_of_one_authority_is_not_that_of_another() {
        MandateHeld held = granted(within(MandateBasis.MANDATE), POWER).held(POWER);
        assertRefused("mandate.not-yours", () -> held.requireCovers(DUO, DEFERRAL, Euro.ZERO, FOUR_MONTHS, APRIL));
    }

    @Test
    void a_mandate_for_one_measure_gives_no_other() {
        MandateHeld held = granted(within(MandateBasis.MANDATE), POWER).held(POWER);
        assertRefused(
                "mandate.other-measure",
                () -> held.requireCovers(CJIB, MeasureKind.EMERGENCY_STOP, Euro.ZERO, FOUR_MONTHS, APRIL));
    }

    @Test
    void the_ceiling_itself_may_be_promised_and_one_cent_more_may_not() {
        MandateHeld held = granted(within(MandateBasis.MANDATE).upTo(Euro.of("2500.00"), null), POWER)
                .held(POWER);
        held.requireCovers(CJIB, DEFERRAL, Euro.of("2500.00"), FOUR_MONTHS, APRIL);
        assertRefused(
                "mandate.over-ceiling",
                () -> held.requireCovers(CJIB, DEFERRAL, Euro.of("2500.01"), FOUR_MONTHS, APRIL));
    }

    @Test
    void four_months_from_7_april_last_until_7_august_and_not_a_day_longer() {
        MandateHeld held = granted(within(MandateBasis.MANDATE).upTo(null, LegalTerm.months(4)), POWER)
                .held(POWER);
        held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, FOUR_MONTHS, APRIL);
        assertRefused(
                "mandate.too-long",
                () -> held.requireCovers(
                        CJIB, DEFERRAL, Euro.ZERO, new Period(APRIL, LocalDate.of(2026, 8, 8)), APRIL));
        assertRefused(
                "mandate.too-long",
                () -> held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, new Period(APRIL, null), APRIL));
    }

    @Test
    void it_counts_on_its_first_and_last_day_and_on_none_before_or_after() {
        var held = granted(within(MandateBasis.MANDATE), POWER, NEW_YEAR).held(POWER);
        held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, FOUR_MONTHS, LocalDate.of(2026, 1, 1));
        held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, FOUR_MONTHS, LocalDate.of(2026, 12, 31));
        assertRefused(
                "mandate.expired",
                () -> held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, FOUR_MONTHS, LocalDate.of(2027, 1, 1)));
        assertRefused(
                "mandate.expired",
                () -> held.requireCovers(CJIB, DEFERRAL, Euro.ZERO, FOUR_MONTHS, LocalDate.of(2025, 12, 31)));
    }

    @Test
    void a_reserved_power_is_exercised_by_its_office_alone() {
        MandateHeld ofOffice =
                granted(within(MandateBasis.OFFICE_HOLDER), RESERVED).held(RESERVED);
        ofOffice.requireCovers(CJIB, DEFERRAL, Euro.of("18400.00"), FOUR_MONTHS, APRIL);

        // granted while the power was not reserved yet: worth nothing since
        MandateHeld ofTeam = granted(within(MandateBasis.MANDATE), POWER).held(RESERVED);
        assertThat(ofTeam.reachesPower()).isFalse();
        assertRefused(
                "mandate.reserved", () -> ofTeam.requireCovers(CJIB, DEFERRAL, Euro.of("1.00"), FOUR_MONTHS, APRIL));
    }

    @Test
    void nobody_is_given_a_reserved_power_but_its_office_holder() {
        assertInvalid("mandate.reserved", () -> granted(within(MandateBasis.MANDATE), RESERVED));
        assertInvalid("mandate.not-reserved", () -> granted(within(MandateBasis.OFFICE_HOLDER), POWER));
    }

    @Test
    void nobody_else_decides_under_it_not_even_a_colleague() {
        Mandate mandate = granted(within(MandateBasis.MANDATE), POWER);
        mandate.requireHolder(ANNA, CJIB);
        assertRefused("mandate.not-yours", () -> mandate.requireHolder(PersonId.next(), CJIB));
    }

    /** MT-09: the office counts at the moment of the decision, whatever else he is; and it takes two factors. */
    @Test
    void a_reserved_power_is_exercised_in_office_with_two_factors() {
        Mandate office = granted(within(MandateBasis.OFFICE_HOLDER), RESERVED);
        office.requireInOffice(Actors.stronglySignedIn(CJIB, OfficerFunction.LEGAL_OFFICER));
        assertRefused(
                "mandate.out-of-office",
                () -> office.requireInOffice(Actors.stronglySignedIn(CJIB, OfficerFunction.TAILORING_OFFICER)));
        assertThatExceptionOfType(Problem.StepUpNeeded.class)
                .isThrownBy(() -> office.requireInOffice(
                        Actors.officer(CJIB, OfficerFunction.LEGAL_OFFICER, OfficerFunction.TAILORING_OFFICER)));
        granted(within(MandateBasis.MANDATE), POWER).requireInOffice(Actors.officer(CJIB, OfficerFunction.COORDINATOR));
    }

    @Test
    void who_works_for_another_organisation_now_does_not_carry_it_along() {
        Mandate mandate = granted(within(MandateBasis.MANDATE), POWER);
        assertRefused("mandate.not-yours", () -> mandate.requireHolder(ANNA, DUO));
        assertRefused("mandate.not-yours", () -> mandate.requireHolder(ANNA, null));
    }

    @Test
    void nobody_grants_himself_a_mandate() {
        var toMyself = NewMandate.within(
                CJIB, administrator.person(), DEFERRAL, MandateBasis.MANDATE, YEAR, "Mandaatbesluit 2026");
        assertRefused("mandate.to-oneself", () -> granted(toMyself, POWER));
    }

    @Test
    void revoked_it_is_worth_nothing_at_once_and_is_revoked_once() {
        Mandate mandate = granted(within(MandateBasis.MANDATE), POWER);
        mandate.requireNotRevoked();
        mandate.revoke(permit(MandateAction.REVOKE), "Andere functie", NOW);
        assertRefused("mandate.expired", mandate::requireNotRevoked);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> mandate.revoke(permit(MandateAction.REVOKE), "Nogmaals", NOW))
                .extracting(Problem::code)
                .isEqualTo("mandate.revoked-already");
    }

    @Test
    void outside_the_own_organisation_the_holder_and_his_employer_consent_and_it_is_on_paper() {
        assertInvalid("mandate.consent-needed", () -> granted(outside(null, APRIL, "Besluit"), POWER));
        assertInvalid("mandate.consent-needed", () -> granted(outside(APRIL, null, "Besluit"), POWER));
        assertInvalid("required", () -> granted(outside(APRIL, APRIL, null), POWER));
        assertInvalid("required", () -> granted(outside(APRIL, APRIL, " "), POWER));
        Mandate mandate = granted(outside(APRIL, APRIL, "Besluit"), POWER);
        mandate.requireHolder(ANNA, DUO);
        assertRefused("mandate.not-yours", () -> mandate.requireHolder(ANNA, CJIB));
    }

    /** Awb 10:4: the mandate stands on consent, not on the prospect of it. */
    @Test
    void consent_that_is_still_to_come_is_none() {
        LocalDate tomorrow = APRIL.plusDays(1);
        assertInvalid("mandate.consent-to-come", () -> granted(outside(tomorrow, APRIL, "Besluit"), POWER));
        assertInvalid("mandate.consent-to-come", () -> granted(outside(APRIL, tomorrow, "Besluit"), POWER));
    }

    @Test
    void an_office_is_never_held_from_outside() {
        var outside = new NewMandate(
                CJIB, ANNA, DUO, DEFERRAL, MandateBasis.OFFICE_HOLDER, null, null, YEAR, "Besluit", APRIL, APRIL, null);
        assertInvalid("mandate.office-outside", () -> granted(outside, RESERVED));
    }

    @Test
    void the_longest_period_is_told_in_a_count_that_can_be_meant() {
        assertThat(NewMandate.longest(999, LegalTerm.Unit.DAYS).count()).isEqualTo(999);
        for (int count : new int[] {0, -1, 1000}) {
            assertInvalid("mandate.maximum-out-of-range", () -> NewMandate.longest(count, LegalTerm.Unit.DAYS));
        }
        NewMandate facts = within(MandateBasis.MANDATE);
        assertInvalid(
                "mandate.maximum-out-of-range", () -> facts.upTo(null, new LegalTerm(1000, LegalTerm.Unit.WEEKS)));
    }

    @Test
    void where_it_is_laid_down_fits_in_200_characters() {
        String fits = "x".repeat(200);
        assertThat(NewMandate.within(CJIB, ANNA, DEFERRAL, MandateBasis.MANDATE, YEAR, fits)
                        .document())
                .isEqualTo(fits);
        assertInvalid(
                "too-long", () -> NewMandate.within(CJIB, ANNA, DEFERRAL, MandateBasis.MANDATE, YEAR, fits + "x"));
    }

    @Test
    void each_basis_asks_for_its_function() {
        assertThat(MandateBasis.OFFICE_HOLDER.suits(OfficerFunction.TAILORING_OFFICER))
                .isFalse();
        assertThat(MandateBasis.OFFICE_HOLDER.suits(OfficerFunction.LEGAL_OFFICER))
                .isTrue();
        assertThat(MandateBasis.MANDATE.suits(OfficerFunction.ADMINISTRATOR)).isFalse();
        assertThat(MandateBasis.MANDATE.suits(OfficerFunction.CASEMANAGER)).isFalse();
        assertThat(MandateBasis.APPOINTMENT.suits(OfficerFunction.TAILORING_OFFICER))
                .isFalse();
        assertThat(MandateBasis.APPOINTMENT.suits(OfficerFunction.CREDITOR_OFFICER))
                .isTrue();
    }

    private static NewMandate within(MandateBasis basis) {
        return NewMandate.within(CJIB, ANNA, DEFERRAL, basis, YEAR, "Mandaatbesluit 2026");
    }

    private static NewMandate outside(
            @Nullable LocalDate holderConsented, @Nullable LocalDate employerConsented, @Nullable String document) {
        return new NewMandate(
                CJIB,
                ANNA,
                DUO,
                DEFERRAL,
                MandateBasis.MANDATE,
                null,
                null,
                YEAR,
                document,
                holderConsented,
                employerConsented,
                null);
    }

    private Mandate granted(NewMandate facts, PowerView power) {
        return granted(facts, power, NOW);
    }

    private Mandate granted(NewMandate facts, PowerView power, Instant at) {
        return new Mandate(permit(MandateAction.GRANT), facts, power, "Anna Aerts", at);
    }

    private Permit<MandateAction> permit(MandateAction action) {
        return Actors.permit(administrator, action, Subject.organisation(CJIB));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(act)
                .extracting(Problem::code)
                .isEqualTo(code);
    }

    private static void assertInvalid(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(act)
                .extracting(Problem::code)
                .isEqualTo(code);
    }
}
