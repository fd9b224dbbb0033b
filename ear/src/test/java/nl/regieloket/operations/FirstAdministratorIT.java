package nl.regieloket.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The first administrator is enrolled at a start when nobody ever was one, and by no later start. */
class FirstAdministratorIT extends InContainer {
    @Inject
    private FirstAdministrator starting;

    @Inject
    private OrganisationRegister register;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @AfterEach
    void today() {
        days.goBack();
    }

    @Test
    void who_stopped_being_administrator_does_not_come_back_by_a_restart() {
        OrganisationId municipality = parties.municipality();
        PersonId adam = PersonId.next();
        List<String> told = told(adam, municipality);
        starting.enrolAdministrator(told);
        starting.enrolAdministrator(told);
        MembershipView held = memberships(adam).getFirst();
        assertThat(memberships(adam)).hasSize(1);
        assertThat(held.functions()).containsExactly(OfficerFunction.ADMINISTRATOR);

        registering.end(held.id(), days.today());
        days.jumpTo(days.today().plusDays(1));
        starting.enrolAdministrator(told);

        assertThat(memberships(adam)).isEmpty();
    }

    @Test
    void nobody_is_enrolled_beside_another_administrator() {
        OrganisationId municipality = parties.municipality();
        parties.officer(municipality, OfficerFunction.ADMINISTRATOR);
        PersonId adam = PersonId.next();
        starting.enrolAdministrator(told(adam, municipality));
        assertThat(memberships(adam)).isEmpty();
    }

    private List<MembershipView> memberships(PersonId person) {
        return register.memberships(person, days.today());
    }

    private List<String> told(PersonId person, OrganisationId organisation) {
        String oin = register.organisation(organisation).orElseThrow().oin().digits();
        return List.of(person.value().toString(), oin, "Adam Test", "adam@test.example");
    }
}
