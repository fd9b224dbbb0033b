package nl.regieloket.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.Test;

class ManagingOrganisationsIT extends InContainer {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);

    @Inject
    private ManagingOrganisations managing;

    @Inject
    private OrganisationRegister register;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Parties parties;

    @Test
    void an_administrator_enrols_and_ends_in_his_own_organisation() {
        OrganisationId municipality = parties.municipality();
        Actor administrator = parties.stronglySignedIn(municipality, OfficerFunction.ADMINISTRATOR);
        PersonId tom = PersonId.next();
        MembershipId id = managing.enrol(administrator, officer(tom, municipality, OfficerFunction.DESK_OFFICER));
        assertThat(register.memberships(tom, APRIL)).hasSize(1);
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> managing.end(elsewhere, id, APRIL))
                .extracting(Problem::code)
                .isEqualTo("membership.unknown");
        managing.end(administrator, id, APRIL);
        assertThat(register.memberships(tom, APRIL.plusDays(1))).isEmpty();
    }

    @Test
    void an_administrator_reaches_no_other_organisation() {
        Actor administrator = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> managing.enrol(
                        administrator, officer(PersonId.next(), agency, OfficerFunction.TAILORING_OFFICER)))
                .extracting(Problem::code)
                .isEqualTo("access.refused");
    }

    @Test
    void nobody_enrols_himself() {
        OrganisationId municipality = parties.municipality();
        Actor administrator = parties.stronglySignedIn(municipality, OfficerFunction.ADMINISTRATOR);
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> managing.enrol(
                        administrator, officer(administrator.person(), municipality, OfficerFunction.CASEMANAGER)))
                .extracting(Problem::code)
                .isEqualTo("membership.of-oneself");
    }

    @Test
    void managing_waits_for_a_strong_sign_in_and_is_refused_to_others() {
        OrganisationId municipality = parties.municipality();
        NewMembership facts = officer(PersonId.next(), municipality, OfficerFunction.DESK_OFFICER);
        Actor basic = parties.officer(municipality, OfficerFunction.ADMINISTRATOR);
        assertThatExceptionOfType(Problem.StepUpNeeded.class).isThrownBy(() -> managing.enrol(basic, facts));
        Actor coordinator = parties.stronglySignedIn(municipality, OfficerFunction.COORDINATOR);
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> managing.enrol(coordinator, facts));
    }

    @Test
    void a_new_organisation_gets_its_first_administrator_from_outside_and_no_second() {
        Actor administrator = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> managing.enrolFirstAdministrator(
                        administrator, officer(PersonId.next(), creditor, OfficerFunction.CREDITOR_OFFICER)))
                .extracting(Problem::code)
                .isEqualTo("membership.administrator-only");
        var first = managing.enrolFirstAdministrator(
                administrator, officer(PersonId.next(), creditor, OfficerFunction.ADMINISTRATOR));
        registering.end(first, APRIL);
        assertThatExceptionOfType(Problem.Conflict.class)
                .as("also when the first one left")
                .isThrownBy(() -> managing.enrolFirstAdministrator(
                        administrator, officer(PersonId.next(), creditor, OfficerFunction.ADMINISTRATOR)))
                .extracting(Problem::code)
                .isEqualTo("organisation.has-administrator");
    }

    private static NewMembership officer(PersonId person, OrganisationId organisation, OfficerFunction function) {
        return new NewMembership(
                person,
                organisation,
                "Somebody",
                "somebody@test.example",
                Set.of(function),
                Set.of(),
                new Period(LocalDate.of(2020, 1, 1), null));
    }
}
