package nl.regieloket.staff;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Membership is dated: joining, moving and leaving, by who may do that for his own organisation (issue: grants). */
class ManagingStaffIT extends InContainer {
    @Inject
    private ManagingStaff managing;

    @Inject
    private ReadingStaff reading;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init")
    private OrganisationId municipality;

    @SuppressWarnings("NullAway.Init")
    private Actor coordinator;

    @SuppressWarnings("NullAway.Init")
    private LocalDate today;

    @BeforeEach
    void aMunicipality() {
        municipality = parties.municipality();
        coordinator = parties.stronglySignedIn(municipality, OfficerFunction.COORDINATOR);
        today = days.today();
    }

    @AfterEach
    void theClockGoesBack() {
        days.goBack();
    }

    @Test
    void who_joins_works_there_from_his_first_day_and_the_trail_names_him() {
        PersonId tom = PersonId.next();
        managing.join(coordinator, officer(tom, today.plusDays(1), OfficerFunction.DESK_OFFICER), null);
        assertThat(register.memberships(tom, today)).isEmpty();
        assertThat(register.memberships(tom, today.plusDays(1))).hasSize(1);
        assertThat(stored.number(
                        "select count(*) from trail_line where subject_kind = 'OFFICER' and subject_id = ? and allowed",
                        tom.value()))
                .isEqualTo(1);
    }

    @Test
    void a_first_day_that_has_passed_takes_a_reason() {
        NewMembership facts = officer(PersonId.next(), today.minusDays(3), OfficerFunction.DESK_OFFICER);
        invalid(() -> managing.join(coordinator, facts, null), "reason");
        invalid(() -> managing.join(coordinator, facts, " "), "reason");
        assertThat(managing.join(coordinator, facts, "The contract came late")).isNotNull();
    }

    @Test
    void who_moves_is_what_he_was_until_the_day_before_and_that_stays_known() {
        PersonId tom = PersonId.next();
        MembershipId first = managing.join(coordinator, officer(tom, today, OfficerFunction.DESK_OFFICER), null);
        LocalDate day = today.plusDays(10);
        invalid(() -> managing.move(coordinator, first, today.minusDays(1), casemanager(), Set.of()), "from");
        invalid(() -> managing.move(coordinator, first, today, casemanager(), Set.of()), "from");
        managing.move(coordinator, first, day, casemanager(), Set.of());
        assertThat(functions(tom, day.minusDays(1))).containsExactly(OfficerFunction.DESK_OFFICER);
        assertThat(functions(tom, day)).containsExactly(OfficerFunction.CASEMANAGER);
        assertThat(reading.one(coordinator, first).history())
                .extracting(MembershipView::period)
                .containsExactly(new Period(today, day.minusDays(1)), new Period(day, null));
        invalid(() -> managing.move(coordinator, first, day, casemanager(), Set.of()), "from");
    }

    @Test
    void who_leaves_works_there_to_the_end_of_his_last_day_and_no_move_brings_him_back() {
        PersonId tom = PersonId.next();
        MembershipId first = managing.join(coordinator, officer(tom, today, OfficerFunction.DESK_OFFICER), null);
        managing.move(coordinator, first, today.plusDays(10), casemanager(), Set.of());
        invalid(() -> managing.leave(coordinator, first, today.minusDays(1)), "lastDay");
        managing.leave(coordinator, first, today.plusDays(5));
        assertThat(register.memberships(tom, today.plusDays(5))).hasSize(1);
        assertThat(register.memberships(tom, today.plusDays(6))).isEmpty();
        assertThat(register.memberships(tom, today.plusDays(10))).isEmpty();
        invalid(() -> managing.leave(coordinator, first, today.plusDays(9)), "lastDay");
        managing.leaveAtOnce(coordinator, first);
        conflict(() -> managing.leaveAtOnce(coordinator, first), "membership.over");
    }

    @Test
    void who_leaves_at_once_is_nobody_there_from_that_moment_until_he_joins_again() {
        PersonId tom = PersonId.next();
        MembershipId id = managing.join(
                coordinator, officer(tom, today.minusDays(9), OfficerFunction.DESK_OFFICER), "The contract came late");
        managing.leaveAtOnce(coordinator, id);
        assertThat(register.memberships(tom, today)).isEmpty();
        assertThat(register.memberships(tom, today.minusDays(1)))
                .as("what he was stays known")
                .hasSize(1);
        conflict(
                () -> managing.join(
                        coordinator, officer(tom, today.minusDays(1), OfficerFunction.DESK_OFFICER), "Too early"),
                "membership.overlaps");
        managing.join(coordinator, officer(tom, today, OfficerFunction.CASEMANAGER), null);
        assertThat(functions(tom, today)).containsExactly(OfficerFunction.CASEMANAGER);
    }

    @Test
    void nobody_does_any_of_it_to_himself() {
        MembershipId own = own(coordinator);
        forbidden(
                () -> managing.join(
                        coordinator, officer(coordinator.person(), today, OfficerFunction.CASEMANAGER), null),
                "membership.of-oneself");
        forbidden(
                () -> managing.move(coordinator, own, today.plusDays(1), casemanager(), Set.of()),
                "membership.of-oneself");
        forbidden(() -> managing.leave(coordinator, own, today), "membership.of-oneself");
        forbidden(() -> managing.leaveAtOnce(coordinator, own), "membership.of-oneself");
        assertThat(reading.one(coordinator, own).allowed()).containsExactly(StaffAction.READ);
    }

    @Test
    void a_coordinator_gives_and_takes_no_function_that_watches_over_him() {
        Actor administrator = parties.stronglySignedIn(municipality, OfficerFunction.ADMINISTRATOR);
        MembershipId his = own(administrator);
        for (OfficerFunction watching : Set.of(OfficerFunction.ADMINISTRATOR, OfficerFunction.PRIVACY_OFFICER)) {
            NewMembership facts = officer(PersonId.next(), today, watching);
            forbidden(() -> managing.join(coordinator, facts, null), "access.refused");
            MembershipId id = managing.join(administrator, facts, null);
            forbidden(
                    () -> managing.move(coordinator, id, today.plusDays(1), casemanager(), Set.of()), "access.refused");
            forbidden(() -> managing.leave(coordinator, id, today), "access.refused");
            forbidden(() -> managing.leaveAtOnce(coordinator, id), "access.refused");
        }
        forbidden(() -> managing.leaveAtOnce(coordinator, his), "access.refused");
        MembershipId tom =
                managing.join(coordinator, officer(PersonId.next(), today, OfficerFunction.DESK_OFFICER), null);
        forbidden(
                () -> managing.move(
                        coordinator, tom, today.plusDays(1), Set.of(OfficerFunction.ADMINISTRATOR), Set.of()),
                "access.refused");
        managing.move(administrator, tom, today.plusDays(1), Set.of(OfficerFunction.ADMINISTRATOR), Set.of());
        forbidden(() -> managing.leaveAtOnce(coordinator, tom), "access.refused");
    }

    @Test
    void it_takes_two_factors_and_is_refused_to_everybody_else() {
        NewMembership facts = officer(PersonId.next(), today, OfficerFunction.DESK_OFFICER);
        Actor basic = parties.again(coordinator, municipality, Assurance.BASIC, OfficerFunction.COORDINATOR);
        stepUp(() -> managing.join(basic, facts, null));
        for (OfficerFunction other :
                Set.of(OfficerFunction.CASEMANAGER, OfficerFunction.DESK_OFFICER, OfficerFunction.PRIVACY_OFFICER)) {
            refused(() -> managing.join(parties.stronglySignedIn(municipality, other), facts, null));
        }
        refused(() -> reading.list(
                parties.officer(municipality, OfficerFunction.CASEMANAGER), new OfficerQuery(null, null, 10)));
    }

    @Test
    void the_officers_of_another_organisation_are_not_there() {
        MembershipId elsewhere = own(parties.officer(parties.municipality(), OfficerFunction.CASEMANAGER));
        missing(() -> reading.one(coordinator, elsewhere), "membership.unknown");
        missing(
                () -> managing.move(coordinator, elsewhere, today.plusDays(1), casemanager(), Set.of()),
                "membership.unknown");
        missing(() -> managing.leave(coordinator, elsewhere, today), "membership.unknown");
        missing(() -> managing.leaveAtOnce(coordinator, elsewhere), "membership.unknown");
    }

    @Test
    void the_list_is_that_of_today_by_name_and_of_everybody_when_asked() {
        MembershipId gone = managing.join(coordinator, named("Zeker Weg", today), null);
        managing.leaveAtOnce(coordinator, gone);
        managing.join(coordinator, named("Zeker Hier", today), null);
        managing.join(coordinator, named("Zeker Later", today.plusDays(3)), null);
        assertThat(names("zeker", false)).containsExactly("Zeker Hier");
        assertThat(names("ZEKER", true)).containsExactly("Zeker Hier", "Zeker Later", "Zeker Weg");
    }

    private java.util.List<String> names(String text, boolean everybody) {
        return reading.list(coordinator, new OfficerQuery(text, null, everybody, null, 100)).rows().stream()
                .map(MembershipView::displayName)
                .toList();
    }

    private MembershipId own(Actor officer) {
        return register.memberships(officer.person(), days.today()).getFirst().id();
    }

    private Set<OfficerFunction> functions(PersonId person, LocalDate on) {
        return register.memberships(person, on).getFirst().functions();
    }

    private static Set<OfficerFunction> casemanager() {
        return Set.of(OfficerFunction.CASEMANAGER);
    }

    private NewMembership named(String name, LocalDate from) {
        return officer(PersonId.next(), name, from, null, OfficerFunction.DESK_OFFICER);
    }

    private NewMembership officer(PersonId person, LocalDate from, OfficerFunction function) {
        return officer(person, "Somebody", from, null, function);
    }

    private NewMembership officer(
            PersonId person, String name, LocalDate from, @Nullable LocalDate until, OfficerFunction function) {
        return new NewMembership(
                person,
                municipality,
                name,
                "somebody@test.example",
                Set.of(function),
                Set.of(),
                new Period(from, until));
    }
}
