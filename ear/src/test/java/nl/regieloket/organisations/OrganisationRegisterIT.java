package nl.regieloket.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.Test;

class OrganisationRegisterIT extends InContainer {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);

    @Inject
    private OrganisationRegister register;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Parties parties;

    @Test
    void the_start_registers_municipalities_and_agencies_once() {
        assertThat(registering.registerMissing(OrganisationTables.reference())).isZero();
        assertThat(register.municipality("1992").orElseThrow().predecessors())
                .containsExactlyInAnyOrder("0501", "0530", "0614");
        assertThat(register.byOin(new Oin("00000099000001006000")).orElseThrow().name())
                .isEqualTo("CJIB");
    }

    @Test
    void a_search_finds_what_exists_today_by_name_oin_or_code() {
        assertThat(register.search("voorne aan", null, 10))
                .extracting(OrganisationRow::name)
                .containsExactly("Voorne aan Zee");
        assertThat(register.search("0363", OrganisationKind.MUNICIPALITY, 10))
                .extracting(OrganisationRow::name)
                .filteredOn(name -> !name.startsWith("Test ")) // of other tests, with a number in their name
                .containsExactly("Amsterdam");
        assertThat(register.search("00000099000001006000", null, 10))
                .extracting(OrganisationRow::name)
                .containsExactly("CJIB");
        assertThat(register.search("weesp", null, 10)).isEmpty();
        assertThat(register.search("%", OrganisationKind.MUNICIPALITY, 10)).isEmpty();
        assertThat(register.search("a", OrganisationKind.MUNICIPALITY, 3)).hasSize(3);
    }

    @Test
    void a_membership_is_told_with_its_functions_and_teams_on_its_days_alone() {
        OrganisationId municipality = parties.municipality();
        TeamId desk = registering.setUp(municipality, TeamKind.DESK, "Loket");
        TeamId casemanagers = registering.setUp(municipality, TeamKind.CASEMANAGERS, "Casemanagers");
        PersonId person = PersonId.next();
        MembershipId id = registering.enrol(new NewMembership(
                person,
                municipality,
                "Tom Hoek",
                "tom@test.example",
                Set.of(OfficerFunction.DESK_OFFICER, OfficerFunction.CASEMANAGER, OfficerFunction.COORDINATOR),
                Set.of(desk, casemanagers),
                new Period(APRIL, null)));

        assertThat(register.memberships(person, APRIL.minusDays(1))).isEmpty();
        assertThat(register.memberships(person, APRIL)).singleElement().satisfies(membership -> {
            assertThat(membership.organisation().id()).isEqualTo(municipality);
            assertThat(membership.functions()).hasSize(3);
            assertThat(membership.teams()).containsExactlyInAnyOrder(desk, casemanagers);
        });
        assertThat(register.officers(municipality, OfficerFunction.CASEMANAGER, APRIL))
                .extracting(OfficerRow::person)
                .containsExactly(person);
        assertThat(register.officers(municipality, OfficerFunction.ADMINISTRATOR, APRIL))
                .isEmpty();
        assertThat(register.members(desk, APRIL)).extracting(OfficerRow::person).containsExactly(person);

        registering.end(id, APRIL.plusDays(1));
        assertThat(register.memberships(person, APRIL.plusDays(1))).hasSize(1);
        assertThat(register.memberships(person, APRIL.plusDays(2))).isEmpty();
    }

    @Test
    void two_enrolments_of_one_person_at_the_same_moment_leave_one() throws Exception {
        OrganisationId municipality = parties.municipality();
        PersonId person = PersonId.next();
        Callable<Boolean> enrolment = () -> {
            try {
                registering.enrol(membership(person, municipality, Set.of()));
                return true;
            } catch (Problem.Conflict e) {
                return false;
            }
        };
        int enrolled = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : threads.invokeAll(List.of(enrolment, enrolment))) {
                enrolled += done.get() ? 1 : 0;
            }
        }
        assertThat(enrolled).isEqualTo(1);
        assertThat(register.memberships(person, APRIL)).hasSize(1);
    }

    @Test
    void nobody_joins_a_team_of_another_organisation() {
        TeamId elsewhere = registering.setUp(parties.municipality(), TeamKind.DESK, "Loket");
        OrganisationId municipality = parties.municipality();
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> registering.enrol(membership(PersonId.next(), municipality, Set.of(elsewhere))))
                .extracting(Problem::code)
                .isEqualTo("membership.foreign-team");
    }

    @Test
    void a_taken_oin_or_team_name_is_a_conflict() {
        OrganisationId municipality = parties.municipality();
        registering.setUp(municipality, TeamKind.DESK, "Loket");
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> registering.setUp(municipality, TeamKind.DESK, "Loket"))
                .extracting(Problem::code)
                .isEqualTo("already-exists");
        NewOrganisation taken = new NewOrganisation(
                OrganisationKind.NATIONAL_AGENCY,
                "CJIB 2",
                new Oin("00000099000001006000"),
                null,
                new Period(APRIL, null),
                Set.of(),
                null);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> registering.register(taken))
                .extracting(Problem::code)
                .isEqualTo("already-exists");
    }

    private static NewMembership membership(PersonId person, OrganisationId organisation, Set<TeamId> teams) {
        return new NewMembership(
                person,
                organisation,
                "Tom Hoek",
                "tom@test.example",
                Set.of(OfficerFunction.DESK_OFFICER),
                teams,
                new Period(APRIL, null));
    }
}
