package nl.regieloket.operations;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.organisations.TailoringContact;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.Test;

class ManagingOrganisationsIT extends InContainer {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);

    @Inject
    private ManagingOrganisations managing;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Parties parties;

    @Test
    void an_administrator_reaches_no_other_organisation() {
        Actor administrator = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        var contact = new TailoringContact("Somebody", "somebody@test.example", "010 1234567");
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> managing.makeKnown(administrator, agency, contact))
                .extracting(Problem::code)
                .isEqualTo("access.refused");
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
