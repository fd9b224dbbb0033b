package nl.regieloket.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.Test;

class HouseholdsIT extends InContainer {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 7);

    @Inject
    private KeepingHouseholds households;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private Parties parties;

    @Test
    void a_household_is_who_belongs_to_it_on_a_day() {
        Actor tom = desk(parties.municipality());
        ResidentId lotte = registered(tom, "Lotte");
        ResidentId marco = registered(tom, "Marco");
        ResidentId child = registered(tom, "Kim");
        HouseholdId home = households.form(
                tom,
                List.of(
                        new NewMember(child, HouseholdRole.CHILD, LONG_AGO),
                        new NewMember(marco, HouseholdRole.ADULT, LONG_AGO),
                        new NewMember(lotte, HouseholdRole.ADULT, LONG_AGO)));
        households.leave(tom, home, lotte, APRIL);

        assertThat(households.members(tom, home, APRIL))
                .extracting(MemberRow::resident)
                .hasSize(3)
                .endsWith(child);
        assertThat(households.members(tom, home, APRIL.plusDays(1)))
                .extracting(MemberRow::resident)
                .containsExactly(marco, child);
        assertThat(households.history(tom, home)).hasSize(3);
        assertThat(households.of(tom, lotte, APRIL)).containsExactly(home);
        assertThat(households.of(tom, lotte, APRIL.plusDays(1))).isEmpty();
    }

    @Test
    void a_list_calls_it_by_the_adult_who_is_there_longest() {
        OrganisationId municipality = parties.municipality();
        Actor tom = desk(municipality);
        HouseholdId home = households.form(
                tom,
                List.of(
                        new NewMember(registered(tom, "Kim"), HouseholdRole.CHILD, LONG_AGO),
                        new NewMember(registered(tom, "Marco"), HouseholdRole.ADULT, LONG_AGO.plusYears(1)),
                        new NewMember(registered(tom, "Lotte"), HouseholdRole.ADULT, LONG_AGO.plusYears(2))));
        Actor karin = parties.officer(municipality, OfficerFunction.COORDINATOR);
        assertThat(households.names(karin, List.of(home)).get(home)).isEqualTo(new ResidentName("Marco", null, "Bos"));
        assertThat(households.names(karin, List.of())).isEmpty();
    }

    @Test
    void another_municipality_sees_and_changes_nothing_of_it() {
        Actor tom = desk(parties.municipality());
        ResidentId lotte = registered(tom, "Lotte");
        HouseholdId home = households.form(tom, List.of(new NewMember(lotte, null, LONG_AGO)));
        Actor olga = desk(parties.municipality());
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> households.members(olga, home, APRIL))
                .extracting(Problem::code)
                .isEqualTo("household.unknown");
        assertThatExceptionOfType(Problem.Missing.class).isThrownBy(() -> households.leave(olga, home, lotte, APRIL));
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> households.form(olga, List.of(new NewMember(lotte, null, LONG_AGO))))
                .extracting(Problem::code)
                .isEqualTo("resident.unknown");
        assertThat(households.names(olga, List.of(home))).isEmpty();
    }

    @Test
    void a_household_of_nobody_is_not_formed() {
        Actor tom = desk(parties.municipality());
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> households.form(tom, List.of()))
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation("members", "required")));
    }

    private Actor desk(OrganisationId municipality) {
        return parties.officer(municipality, OfficerFunction.DESK_OFFICER);
    }

    private ResidentId registered(Actor desk, String given) {
        var facts = new ResidentFacts(new ResidentName(given, null, "Bos"), null, null, null, "nl");
        return registering.register(desk, new NewResident(facts, null, null, false));
    }
}
