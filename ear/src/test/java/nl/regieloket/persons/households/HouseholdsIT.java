package nl.regieloket.persons.households;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.persons.ResidentRow;
import nl.regieloket.testing.AtOnce;
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
    private FindingResidents finding;

    @Inject
    private RegisteringMembers members;

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
    void who_is_registered_as_a_member_is_both_or_neither() {
        Actor tom = desk(parties.municipality());
        HouseholdId home = households.form(tom, List.of(new NewMember(registered(tom, "Lotte"), null, LONG_AGO)));
        Actor olga = desk(parties.municipality());
        var facts = new ResidentFacts(new ResidentName("Kim", null, "Kind"), null, null, null, "nl");
        var kim = new NewResident(facts, null, null, false);
        var whoIsCalledSo = new ResidentQuery("Kind", null, null, 10);

        missing(() -> members.join(olga, home, kim, HouseholdRole.CHILD, APRIL), "household.unknown");
        assertThat(finding.search(olga, whoIsCalledSo).rows()).isEmpty();
        invalid(() -> members.join(tom, home, kim, HouseholdRole.CHILD, LocalDate.of(26, 1, 1)), "from");
        assertThat(finding.search(tom, whoIsCalledSo).rows()).isEmpty();

        ResidentId registered = members.join(tom, home, kim, HouseholdRole.CHILD, APRIL);

        assertThat(finding.search(tom, whoIsCalledSo).rows())
                .extracting(ResidentRow::id)
                .containsExactly(registered);
        assertThat(households.of(tom, registered, APRIL)).containsExactly(home);
        assertThat(households.of(tom, registered, APRIL.minusDays(1))).isEmpty();
    }

    @Test
    void a_child_of_two_homes_belongs_to_both() {
        Actor tom = desk(parties.municipality());
        ResidentId kim = registered(tom, "Kim");
        HouseholdId one = households.form(tom, List.of(new NewMember(registered(tom, "Lotte"), null, LONG_AGO)));
        HouseholdId other = households.form(tom, List.of(new NewMember(registered(tom, "Marco"), null, LONG_AGO)));
        households.join(tom, one, new NewMember(kim, HouseholdRole.CHILD, LONG_AGO));
        households.join(tom, other, new NewMember(kim, HouseholdRole.CHILD, APRIL));
        assertThat(households.of(tom, kim, APRIL)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void a_household_of_nobody_is_not_formed() {
        Actor tom = desk(parties.municipality());
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> households.form(tom, List.of()))
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation("members", "required")));
    }

    @Test
    void a_wrong_day_is_put_right_and_what_was_noted_stays_in_view() {
        Actor tom = desk(parties.municipality());
        HouseholdId home = households.form(
                tom,
                List.of(
                        new NewMember(registered(tom, "Lotte"), HouseholdRole.ADULT, LONG_AGO),
                        new NewMember(registered(tom, "Marco"), HouseholdRole.ADULT, LONG_AGO)));
        MemberRow marco = member(tom, home, "Marco");
        var right = new MemberFacts(HouseholdRole.ADULT, APRIL, APRIL.plusDays(30));

        households.correct(tom, home, marco.id(), marco.version(), right, " Verkeerde datum ");

        assertThat(households.members(tom, home, APRIL.minusDays(1))).hasSize(1);
        assertThat(households.members(tom, home, APRIL.plusDays(30))).hasSize(2);
        assertThat(households.members(tom, home, APRIL.plusDays(31))).hasSize(1);
        MemberHistory history = history(tom, home, "Marco");
        assertThat(history.before()).singleElement().satisfies(before -> {
            assertThat(before.period()).isEqualTo(new Period(LONG_AGO, null));
            assertThat(before.reason()).isEqualTo("Verkeerde datum");
            assertThat(before.correctedBy()).isEqualTo(tom.person());
        });
        assertThat(history.changeable()).isTrue();
        conflict(
                () -> households.correct(tom, home, marco.id(), marco.version(), right, "Nog eens"),
                "changed-meanwhile");
        invalid(() -> households.correct(tom, home, marco.id(), history.member().version(), right, " "), "reason");
        invalid(
                () -> households.correct(
                        tom,
                        home,
                        marco.id(),
                        history.member().version(),
                        new MemberFacts(null, APRIL, APRIL.minusDays(1)),
                        "Andersom"),
                "until");
    }

    @Test
    void a_wrong_member_is_withdrawn_stays_in_view_and_can_be_noted_again() {
        Actor tom = desk(parties.municipality());
        ResidentId wrong = registered(tom, "Lotte");
        HouseholdId home = households.form(tom, List.of(new NewMember(wrong, HouseholdRole.ADULT, LONG_AGO)));
        MemberRow noted = member(tom, home, "Lotte");
        conflict(
                () -> households.withdraw(tom, home, noted.id(), noted.version(), "Andere Lotte"),
                "household.last-member");
        households.join(tom, home, new NewMember(registered(tom, "Marco"), HouseholdRole.ADULT, LONG_AGO));

        households.withdraw(tom, home, noted.id(), noted.version(), "Andere Lotte");

        assertThat(households.members(tom, home, APRIL))
                .extracting(row -> row.name().given())
                .containsExactly("Marco");
        assertThat(households.of(tom, wrong, APRIL)).isEmpty();
        MemberHistory history = history(tom, home, "Lotte");
        assertThat(history.withdrawReason()).isEqualTo("Andere Lotte");
        assertThat(history.changeable()).isFalse();
        conflict(
                () -> households.withdraw(
                        tom, home, noted.id(), history.member().version(), "Nog eens"),
                "household-member.withdrawn");
        households.join(tom, home, new NewMember(wrong, HouseholdRole.ADULT, LONG_AGO));
        assertThat(households.members(tom, home, APRIL)).hasSize(2);
        conflict(
                () -> households.join(tom, home, new NewMember(wrong, HouseholdRole.ADULT, APRIL)),
                "household.member-already");
    }

    @Test
    void nobody_elsewhere_and_nobody_with_another_function_changes_a_membership() {
        OrganisationId municipality = parties.municipality();
        Actor tom = desk(municipality);
        List<NewMember> two = List.of(
                new NewMember(registered(tom, "Lotte"), HouseholdRole.ADULT, LONG_AGO),
                new NewMember(registered(tom, "Marco"), HouseholdRole.ADULT, LONG_AGO));
        HouseholdId home = households.form(tom, two);
        HouseholdId other = households.form(tom, two);
        MemberRow lotte = member(tom, home, "Lotte");
        var facts = new MemberFacts(HouseholdRole.CHILD, LONG_AGO, null);
        for (Actor stranger : List.of(
                desk(parties.municipality()),
                parties.officer(municipality, OfficerFunction.COORDINATOR),
                parties.officer(municipality, OfficerFunction.TAILORING_OFFICER),
                parties.forOneself(OfficerFunction.RESIDENT))) {
            refused(() -> households.correct(stranger, home, lotte.id(), lotte.version(), facts, "Mag niet"));
            refused(() -> households.withdraw(stranger, home, lotte.id(), lotte.version(), "Mag niet"));
        }
        missing(
                () -> households.correct(tom, other, lotte.id(), lotte.version(), facts, "Ander huishouden"),
                "household-member.unknown");
        assertThat(history(tom, home, "Lotte").before()).isEmpty();
        Actor nadia = parties.officer(municipality, OfficerFunction.CASEMANAGER);
        households.correct(nadia, home, lotte.id(), lotte.version(), facts, "Is een kind");
        assertThat(member(tom, home, "Lotte").role()).isEqualTo(HouseholdRole.CHILD);
    }

    @Test
    void of_two_who_add_somebody_at_once_one_is_told_that_he_is_there() throws Exception {
        Actor tom = desk(parties.municipality());
        HouseholdId home =
                households.form(tom, List.of(new NewMember(registered(tom, "Marco"), HouseholdRole.ADULT, LONG_AGO)));
        ResidentId lotte = registered(tom, "Lotte");
        assertThat(AtOnce.all(
                        () -> households.join(tom, home, new NewMember(lotte, HouseholdRole.ADULT, LONG_AGO)),
                        () -> households.join(tom, home, new NewMember(lotte, HouseholdRole.ADULT, APRIL))))
                .containsExactlyInAnyOrder("", "household.member-already");
    }

    private MemberRow member(Actor actor, HouseholdId home, String given) {
        return history(actor, home, given).member();
    }

    private MemberHistory history(Actor actor, HouseholdId home, String given) {
        return households.history(actor, home).stream()
                .filter(history -> given.equals(history.member().name().given()))
                .findFirst()
                .orElseThrow();
    }

    private Actor desk(OrganisationId municipality) {
        return parties.officer(municipality, OfficerFunction.DESK_OFFICER);
    }

    private ResidentId registered(Actor desk, String given) {
        var facts = new ResidentFacts(new ResidentName(given, null, "Bos"), null, null, null, "nl");
        return registering.register(desk, new NewResident(facts, null, null, false));
    }
}
