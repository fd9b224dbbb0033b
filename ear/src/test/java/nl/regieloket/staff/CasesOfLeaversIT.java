package nl.regieloket.staff;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.PassingCasesOn;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases of a casemanager who leaves become work for the coordinators; a team that has work does not end. */
class CasesOfLeaversIT extends InContainer {
    private static final String PASS_ON = "case.pass-on";

    @Inject
    private ManagingStaff managing;

    @Inject
    private ManagingTeams teams;

    @Inject
    private PassingCasesOn passing;

    @Inject
    private ReadingCases reading;

    @Inject
    private OrganisationRegister register;

    @Inject
    private WorkList work;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @SuppressWarnings("NullAway.Init")
    private Cases.Directed first;

    @SuppressWarnings("NullAway.Init")
    private Cases.Directed second;

    @SuppressWarnings("NullAway.Init")
    private Actor coordinator;

    @BeforeEach
    void aCasemanagerWithTwoCases() {
        first = cases.directed();
        second = cases.another(first);
        coordinator = parties.stronglySignedIn(first.municipality(), OfficerFunction.COORDINATOR);
    }

    @Test
    void each_case_is_to_be_handed_over_by_the_last_day() {
        LocalDate lastDay = days.today().plusDays(14);
        managing.leave(coordinator, leaver(), lastDay);
        assertThat(toPassOn()).hasSize(2).allMatch(task -> task.due().equals(lastDay));
        managing.leaveAtOnce(coordinator, leaver());
        assertThat(toPassOn())
                .as("sooner, and not twice")
                .hasSize(2)
                .allMatch(task -> task.due().equals(days.today()));
    }

    @Test
    void who_directs_no_more_after_a_move_hands_over_before_it() {
        managing.move(coordinator, leaver(), days.today().plusDays(7), Set.of(OfficerFunction.DESK_OFFICER), Set.of());
        assertThat(toPassOn())
                .hasSize(2)
                .allMatch(task -> task.due().equals(days.today().plusDays(6)));
    }

    @Test
    void they_go_to_one_colleague_in_one_act_and_nothing_waits_any_more() {
        managing.leave(coordinator, leaver(), days.today().plusDays(14));
        assertThat(passing.directedBy(coordinator, first.casemanager().person(), null, 10)
                        .rows())
                .extracting(CaseFileRow::id)
                .containsExactlyInAnyOrder(first.id(), second.id());
        Actor next = parties.officer(first.municipality(), OfficerFunction.CASEMANAGER);
        assertThat(passing.passOn(coordinator, first.casemanager().person(), next.person(), "He leaves"))
                .isEqualTo(2);
        for (CaseFileId id : List.of(first.id(), second.id())) {
            assertThat(reading.overview(next, id).reference().casemanager()).isEqualTo(next.person());
            refused(() -> reading.overview(first.casemanager(), id));
        }
        assertThat(toPassOn()).isEmpty();
        assertThat(passing.directedBy(coordinator, first.casemanager().person(), null, 10)
                        .rows())
                .isEmpty();
    }

    @Test
    void who_may_not_hand_over_finds_none_and_hands_over_none() {
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.COORDINATOR);
        Actor desk = first.desk();
        Actor next = parties.officer(first.municipality(), OfficerFunction.CASEMANAGER);
        for (Actor other : List.of(elsewhere, desk)) {
            assertThat(passing.directedBy(other, first.casemanager().person(), null, 10)
                            .rows())
                    .isEmpty();
            assertThat(passing.passOn(other, first.casemanager().person(), next.person(), "No"))
                    .isZero();
        }
        invalid(() -> passing.passOn(coordinator, first.casemanager().person(), desk.person(), "No"), "casemanager");
    }

    @Test
    void a_team_ends_when_nobody_is_in_it_and_nothing_waits_for_it() {
        TeamId desk = teams.setUp(coordinator, TeamKind.DESK, "Loket Noord");
        conflict(() -> teams.setUp(coordinator, TeamKind.DESK, "Loket Noord"), "already-exists");
        teams.rename(coordinator, desk, "Loket Zuid");
        CaseFileId open = cases.inIntake(first);
        conflict(() -> teams.end(coordinator, desk, days.today()), "team.has-work");
        cases.directing(first, open);
        MembershipId member = managing.join(coordinator, member(desk), null);
        conflict(() -> teams.end(coordinator, desk, days.today()), "team.has-members");
        managing.leaveAtOnce(coordinator, member);
        teams.end(coordinator, desk, days.today());
        conflict(() -> teams.end(coordinator, desk, days.today()), "team.ended");
        assertThat(register.team(desk).orElseThrow().name()).isEqualTo("Loket Zuid");
        invalid(() -> managing.join(coordinator, member(desk), null), "teams");
    }

    @Test
    void the_teams_of_another_organisation_are_not_there() {
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.COORDINATOR);
        TeamId team = teams.setUp(coordinator, TeamKind.CASEMANAGERS, "Wijkteam");
        refused(() -> teams.rename(elsewhere, team, "Ours"));
        refused(() -> teams.end(elsewhere, team, days.today()));
        refused(() -> teams.setUp(first.casemanager(), TeamKind.DESK, "Mine"));
    }

    private List<TaskRow> toPassOn() {
        return work.mine(first.coordinator(), new WorkListQuery(null, 100)).rows().stream()
                .filter(task -> task.code().equals(PASS_ON))
                .toList();
    }

    private MembershipId leaver() {
        return register.memberships(first.casemanager().person(), days.today())
                .getFirst()
                .id();
    }

    private NewMembership member(TeamId team) {
        return new NewMembership(
                PersonId.next(),
                first.municipality(),
                "Somebody",
                "somebody@test.example",
                Set.of(OfficerFunction.DESK_OFFICER),
                Set.of(team),
                new Period(days.today(), null));
    }
}
