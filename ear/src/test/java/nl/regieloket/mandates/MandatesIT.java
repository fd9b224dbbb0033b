package nl.regieloket.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandatesIT extends InContainer {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);
    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), null);
    private static final MeasureKind DEFERRAL = MeasureKind.DEFERRAL_OF_PAYMENT;
    private static final OrganisationId BELASTINGDIENST = new Oin("00000099000001001000").organisationId();

    @Inject
    private GrantingMandates granting;

    @Inject
    private HoldingMandates holding;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    @Test
    void an_officer_decides_under_his_own_mandate_as_far_as_it_goes() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        Actor anna = parties.officer(agency, OfficerFunction.TAILORING_OFFICER);
        MandateId id = granting.grant(
                coordinator(agency), mandate(agency, anna).upTo(Euro.of("2500.00"), LegalTerm.months(4)));

        assertThat(holding.usableBy(anna, agency, DEFERRAL, days.today()))
                .extracting(MandateHeld::id)
                .containsExactly(id);
        assertThat(holding.usableBy(anna, agency, MeasureKind.EMERGENCY_STOP, days.today()))
                .isEmpty();
        assertThat(holding.usableBy(anna, agency, DEFERRAL, days.today().minusDays(1)))
                .as("given today, whatever its first day")
                .isEmpty();
        MandateHeld held = holding.heldBy(anna, id);
        LocalDate today = days.today();
        Period fourMonths = new Period(today, today.plusMonths(4));
        held.requireCovers(agency, DEFERRAL, Euro.of("2500.00"), fourMonths, today);
        assertForbidden(
                "mandate.over-ceiling",
                () -> held.requireCovers(agency, DEFERRAL, Euro.of("3960.00"), fourMonths, today));
    }

    @Test
    void nobody_borrows_a_mandate() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        Actor anna = parties.officer(agency, OfficerFunction.TAILORING_OFFICER);
        MandateId id = granting.grant(coordinator(agency), mandate(agency, anna));
        Actor colleague = parties.officer(agency, OfficerFunction.TAILORING_OFFICER);
        Actor administrator = parties.stronglySignedIn(agency, OfficerFunction.ADMINISTRATOR);
        assertForbidden("mandate.not-yours", () -> holding.heldBy(colleague, id));
        assertForbidden("mandate.not-yours", () -> holding.heldBy(administrator, id));
        assertThat(holding.usableBy(colleague, agency, DEFERRAL, days.today())).isEmpty();
    }

    /** DA-18: what a rule outside the rights table refuses is in the trail like any other refusal. */
    @Test
    void nobody_mandates_himself_and_the_attempt_is_in_the_trail() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        Actor karin = parties.stronglySignedIn(agency, OfficerFunction.COORDINATOR, OfficerFunction.TAILORING_OFFICER);
        assertForbidden("mandate.to-oneself", () -> granting.grant(karin, mandate(agency, karin)));
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and not allowed and action = 'mandate.grant'"
                                + " and reason = 'mandate.to-oneself' and subject_id = ?",
                        karin.person(),
                        agency))
                .isEqualTo(1);
        assertThat(holding.usableBy(karin, agency, DEFERRAL, days.today())).isEmpty();
    }

    @Test
    void a_revoked_mandate_is_worth_nothing_from_the_next_moment_on() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        Actor coordinator = coordinator(agency);
        Actor anna = parties.officer(agency, OfficerFunction.TAILORING_OFFICER);
        MandateId id = granting.grant(coordinator, mandate(agency, anna));
        assertThat(holding.holdsAny(anna)).isTrue();
        granting.revoke(coordinator, id, "Andere functie");
        assertThat(holding.holdsAny(anna)).isFalse();
        assertForbidden("mandate.expired", () -> holding.heldBy(anna, id));
        assertThat(holding.usableBy(anna, agency, DEFERRAL, days.today())).isEmpty();
        assertThat(holding.register(coordinator, new MandateQuery(agency, null, 100))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.revokedAt()).isNotNull());
    }

    @Test
    void an_organisation_grants_its_own_mandates_alone_and_with_two_factors() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        Actor anna = parties.officer(agency, OfficerFunction.TAILORING_OFFICER);
        Actor elsewhere = coordinator(parties.organisation(OrganisationKind.NATIONAL_AGENCY));
        assertForbidden("access.refused", () -> granting.grant(elsewhere, mandate(agency, anna)));
        Actor oneFactor = parties.officer(agency, OfficerFunction.COORDINATOR);
        assertThatExceptionOfType(Problem.StepUpNeeded.class)
                .isThrownBy(() -> granting.grant(oneFactor, mandate(agency, anna)));
        assertForbidden("access.refused", () -> granting.grant(anna, mandate(agency, elsewhere)));
    }

    @Test
    void the_deferral_of_the_tax_collector_is_his_alone() {
        Actor coordinator = coordinator(BELASTINGDIENST);
        Actor collector = parties.stronglySignedIn(BELASTINGDIENST, OfficerFunction.LEGAL_OFFICER);
        Actor team = parties.officer(BELASTINGDIENST, OfficerFunction.TAILORING_OFFICER);
        assertInvalid("mandate.reserved", () -> granting.grant(coordinator, mandate(BELASTINGDIENST, team)));
        assertInvalid(
                "mandate.holder-unsuited",
                () -> granting.grant(
                        coordinator,
                        NewMandate.within(
                                BELASTINGDIENST, team.person(), DEFERRAL, MandateBasis.OFFICE_HOLDER, EVER, null)));
        MandateId office = granting.grant(
                coordinator,
                NewMandate.within(
                        BELASTINGDIENST, collector.person(), DEFERRAL, MandateBasis.OFFICE_HOLDER, EVER, null));

        assertThat(holding.heldBy(collector, office).power().office()).isEqualTo("ontvanger");
        assertThat(holding.usableBy(team, BELASTINGDIENST, DEFERRAL, days.today()))
                .isEmpty();
    }

    /** Awb 10:4: who was no subordinate yet would have had to consent. */
    @Test
    void a_mandate_was_given_no_earlier_than_its_holder_came_to_work_there() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        LocalDate cameOn = days.today().minusDays(10);
        PersonId anna = enrolled(agency, OfficerFunction.TAILORING_OFFICER, cameOn);
        NewMandate mandate =
                NewMandate.within(agency, anna, DEFERRAL, MandateBasis.MANDATE, EVER, "Mandaatbesluit 2026");

        assertInvalid(
                "mandate.holder-elsewhere-then",
                () -> granting.grant(coordinator(agency), mandate.given(cameOn.minusDays(1))));
        MandateId id = granting.grant(coordinator(agency), mandate.given(cameOn));
        assertThat(stored.number("select count(*) from mandate where id = ?", id))
                .isEqualTo(1);
    }

    private PersonId enrolled(OrganisationId organisation, OfficerFunction function, LocalDate from) {
        PersonId person = PersonId.next();
        registering.enrol(new NewMembership(
                person,
                organisation,
                "Test " + person,
                "test@test.example",
                Set.of(function),
                Set.of(),
                new Period(from, null)));
        return person;
    }

    /** MT-09: an office counts from its first day, so that must be one on which he was in it. */
    @Test
    void an_office_begins_no_earlier_than_its_holder_came_into_it() {
        LocalDate cameOn = days.today().minusDays(10);
        PersonId collector = enrolled(BELASTINGDIENST, OfficerFunction.LEGAL_OFFICER, cameOn);
        Actor coordinator = coordinator(BELASTINGDIENST);

        assertInvalid(
                "mandate.office-not-held-then",
                () -> granting.grant(coordinator, office(collector, cameOn.minusDays(1))));
        MandateId id = granting.grant(coordinator, office(collector, cameOn));
        assertThat(stored.number("select count(*) from mandate where id = ?", id))
                .isEqualTo(1);
    }

    private static NewMandate office(PersonId holder, LocalDate from) {
        return NewMandate.within(
                BELASTINGDIENST, holder, DEFERRAL, MandateBasis.OFFICE_HOLDER, new Period(from, null), null);
    }

    @Test
    void a_private_creditor_appoints_and_holds_no_public_power() {
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        Actor coordinator = coordinator(creditor);
        Actor hans = parties.officer(creditor, OfficerFunction.CREDITOR_OFFICER);
        MandateId id = granting.grant(
                coordinator,
                NewMandate.within(
                        creditor, hans.person(), MeasureKind.CREDITOR_GOODWILL, MandateBasis.APPOINTMENT, EVER, null));
        assertThat(holding.heldBy(hans, id).authority()).isEqualTo(creditor);
        assertInvalid("mandate.no-power", () -> granting.grant(coordinator, mandate(creditor, hans)));
        assertInvalid(
                "mandate.basis-unsuited",
                () -> granting.grant(
                        coordinator,
                        NewMandate.within(
                                creditor,
                                hans.person(),
                                MeasureKind.CREDITOR_GOODWILL,
                                MandateBasis.MANDATE,
                                EVER,
                                null)));
    }

    @Test
    void somebody_from_outside_decides_with_both_consents_and_for_his_employer_only() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        OrganisationId municipality = parties.municipality();
        Actor fatih = parties.officer(municipality, OfficerFunction.TAILORING_OFFICER);
        Actor coordinator = coordinator(agency);
        assertInvalid("mandate.holder-unsuited", () -> granting.grant(coordinator, mandate(agency, fatih)));
        NewMandate unconsented = outside(agency, fatih, municipality, null);
        assertInvalid("mandate.consent-needed", () -> granting.grant(coordinator, unconsented));
        MandateId id = granting.grant(coordinator, outside(agency, fatih, municipality, APRIL));
        assertThat(holding.heldBy(fatih, id).authority()).isEqualTo(agency);
    }

    @Test
    void who_may_not_ask_an_authority_does_not_learn_who_decides_there() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        var whole = new MandateQuery(agency, null, 100);
        assertForbidden("access.refused", () -> holding.register(parties.forOneself(OfficerFunction.HELPER), whole));
        Actor creditor =
                parties.officer(parties.organisation(OrganisationKind.CREDITOR), OfficerFunction.CREDITOR_OFFICER);
        assertForbidden("access.refused", () -> holding.register(creditor, whole));
        Actor elsewhere = coordinator(parties.municipality());
        assertForbidden("access.refused", () -> holding.register(elsewhere, whole));
    }

    private Actor coordinator(OrganisationId organisation) {
        return parties.stronglySignedIn(organisation, OfficerFunction.COORDINATOR);
    }

    private static NewMandate mandate(OrganisationId authority, Actor holder) {
        return NewMandate.within(
                authority, holder.person(), DEFERRAL, MandateBasis.MANDATE, EVER, "Mandaatbesluit 2026");
    }

    private static NewMandate outside(
            OrganisationId authority, Actor holder, OrganisationId employer, @Nullable LocalDate consent) {
        return new NewMandate(
                authority,
                holder.person(),
                employer,
                DEFERRAL,
                MandateBasis.MANDATE,
                null,
                null,
                EVER,
                "Mandaatbesluit 2026",
                consent,
                consent,
                null);
    }

    private static void assertForbidden(String code, ThrowingCallable act) {
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
