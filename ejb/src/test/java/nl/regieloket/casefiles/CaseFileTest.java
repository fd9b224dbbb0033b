package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Purpose;
import nl.regieloket.access.PurposeTable;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** CM-01, CM-09: one casemanager at every instant from becoming active until closed. */
class CaseFileTest {
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final Instant NOW = Instant.parse("2026-04-02T08:00:00Z");
    private static final LocalDate CALL = LocalDate.of(2026, 4, 2);
    private static final Threat CUT_OFF = new Threat(ThreatKind.ELECTRICITY_CUT_OFF, LocalDate.of(2026, 4, 9));
    private static final PersonId NADIA = PersonId.next();
    private static final PersonId YUSUF = PersonId.next();

    private final Actor coordinator = Actors.officer(RIETMOND, OfficerFunction.COORDINATOR);

    @Test
    void a_threatened_household_is_heard_within_three_working_days_around_easter() {
        assertThat(opened(asked(CUT_OFF)).interview().by()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    /** Wgs 4 lid 2: three working days from when it became known. */
    @Test
    void a_threat_that_becomes_known_later_brings_the_interview_forward_and_never_puts_it_off() {
        CaseFile caseFile = opened(asked(null));
        assertThat(caseFile.interview().by()).isEqualTo(LocalDate.of(2026, 4, 30));

        caseFile.threaten(permit(caseFile, CaseAction.THREATEN), CUT_OFF, CALL);
        assertThat(caseFile.interview().by()).isEqualTo(LocalDate.of(2026, 4, 9));

        caseFile.threaten(permit(caseFile, CaseAction.THREATEN), CUT_OFF, CALL.plusDays(7));
        assertThat(caseFile.interview().by()).isEqualTo(LocalDate.of(2026, 4, 9));
        caseFile.threaten(permit(caseFile, CaseAction.THREATEN), null, CALL.plusDays(7));
        assertThat(caseFile.interview().by()).as("averted").isEqualTo(LocalDate.of(2026, 4, 9));
    }

    /** Wgs 4 lid 2: the same rule when it is told at the opening and when it is noted later. */
    @Test
    void three_working_days_run_from_the_day_since_which_the_threat_is_known() {
        LocalDate today = CALL.plusDays(12);
        LocalDate since = CALL.plusDays(5);
        Threat known = new Threat(ThreatKind.EVICTION, CALL.plusDays(30), since);
        CaseFile atOpening = new CaseFile(
                CaseFileId.next(), CaseNumber.random(), RIETMOND, asked(known), NOW.plus(12, ChronoUnit.DAYS), CALL);
        CaseFile later = opened(asked(null));
        later.threaten(permit(later, CaseAction.THREATEN), known, today);

        assertThat(atOpening.interview().by()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(later.interview().by()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(later.threat()).isEqualTo(known);
    }

    @Test
    void a_threat_is_known_not_before_the_question_nor_in_the_future() {
        CaseFile caseFile = opened(asked(null));
        LocalDate today = CALL.plusDays(12);
        for (LocalDate wrong : List.of(CALL.minusDays(1), today.plusDays(1))) {
            Threat threat = new Threat(ThreatKind.EVICTION, CALL.plusDays(30), wrong);
            assertThatThrownBy(() -> caseFile.threaten(permit(caseFile, CaseAction.THREATEN), threat, today))
                    .hasMessage(wrong.isBefore(CALL) ? "threat.before-question" : "date.in-future");
        }
        assertThat(caseFile.threat()).isNull();
    }

    /** Wgs 4 lid 1: a question that came in on another day moves the terms that run from it. */
    @Test
    void the_terms_run_from_the_question_as_it_was_put_right() {
        CaseFile caseFile = opened(asked(null));
        assertThat(caseFile.askedOn(CALL)).as("nothing moves").isFalse();
        assertThat(caseFile.askedOn(CALL.minusDays(6))).isTrue();
        assertThat(caseFile.interview().by()).isEqualTo(LocalDate.of(2026, 4, 24));
        caseFile.askedOn(CALL.minusDays(1));
        assertThat(caseFile.interview().by()).isEqualTo(LocalDate.of(2026, 4, 29));
    }

    /** Wgs 4 lid 1: no correction puts the last day off beyond what the opening or the interview allow. */
    @Test
    void a_question_was_asked_before_its_case_was_opened_and_before_the_interview() {
        CaseFile caseFile = opened(asked(null));
        assertThatThrownBy(() -> caseFile.askedOn(CALL.plusDays(1))).hasMessage("case-file.asked-later");

        CaseFile heard = assignedToNadia();
        heard.askedOn(CALL.minusDays(6));
        heard.interviewed(permit(heard, CaseAction.DIRECT), CALL.minusDays(3));
        assertThatThrownBy(() -> heard.askedOn(CALL.minusDays(2))).hasMessage("case-file.asked-later");
        assertThat(heard.interview().askedOn()).isEqualTo(CALL.minusDays(6));
    }

    @Test
    void a_threat_is_known_no_sooner_than_the_question_as_it_was_put_right() {
        CaseFile caseFile = opened(asked(CUT_OFF));
        caseFile.askedOn(CALL.minusDays(6));
        assertThat(caseFile.interview().by())
                .as("it was known on the day it was told")
                .isEqualTo(LocalDate.of(2026, 4, 9));
        caseFile.askedOn(CALL);
        assertThat(caseFile.interview().by()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void an_interview_that_was_noted_by_mistake_waits_again() {
        CaseFile caseFile = assignedToNadia();
        assertThatThrownBy(() -> caseFile.notInterviewed(permit(caseFile, CaseAction.DIRECT)))
                .hasMessage("case-file.not-interviewed");
        caseFile.interviewed(permit(caseFile, CaseAction.DIRECT), CALL);
        caseFile.notInterviewed(permit(caseFile, CaseAction.DIRECT));
        assertThat(caseFile.interview().heldOn()).isNull();
    }

    @Test
    void others_are_heard_within_four_weeks() {
        assertThat(opened(asked(null)).interview().by()).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    /** Wmo 2015 2.3.2: the investigation; Jeugdwet and Participatiewet name no term. */
    @Test
    void another_law_has_its_own_term_or_none_also_when_something_threatens() {
        CaseFile support = opened(new NewCaseFile(HouseholdId.next(), Set.of("wmo"), CUT_OFF));
        assertThat(support.interview().by()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(support.interview().article()).isEqualTo("2.3.2 lid 1 Wmo 2015");
        CaseFile youth = opened(new NewCaseFile(HouseholdId.next(), Set.of("jw"), CUT_OFF));
        assertThat(youth.interview().by()).isNull();
        assertThat(youth.row().interviewBy()).isNull();
        CaseFile both = opened(new NewCaseFile(HouseholdId.next(), Set.of("wmo", "wgs"), null));
        assertThat(both.interview().by()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(both.interview().article()).isEqualTo("4 lid 1 Wgs");
    }

    @Test
    void what_a_case_shares_rests_on_the_laws_under_which_it_runs() {
        assertThat(LegalGround.purposes("case-direction", Set.of(LegalGround.YOUTH)))
                .containsExactly("case-direction-jw");
        var inForce = PurposeTable.packaged().all().stream()
                .filter(purpose -> purpose.isInForce(CALL))
                .map(Purpose::code)
                .toList();
        for (String name : List.of("case-direction", "debt-help")) {
            assertThat(inForce).containsAll(LegalGround.purposes(name, EnumSet.allOf(LegalGround.class)));
        }
    }

    @Test
    void nobody_is_heard_before_he_asked() {
        CaseFile caseFile = assignedToNadia();
        var permit = permit(caseFile, CaseAction.DIRECT);
        assertThatThrownBy(() -> caseFile.interviewed(permit, CALL.minusDays(1)))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Problem.Violation("on", "interview.before-question")));
        assertThat(caseFile.interview().heldOn()).isNull();
        caseFile.interviewed(permit, CALL);
        assertThat(caseFile.interview().heldOn()).isEqualTo(CALL);
    }

    @Test
    void a_term_that_ends_on_a_holiday_goes_on_to_the_next_working_day() {
        assertThat(new FirstInterview(LocalDate.of(2026, 3, 30), Set.of(LegalGround.DEBT_HELP)).by())
                .isEqualTo(LocalDate.of(2026, 4, 28));
    }

    @Test
    void it_starts_at_the_desk_without_a_casemanager() {
        CaseFile caseFile = opened();
        assertThat(caseFile.status()).isEqualTo(CaseStatus.INTAKE);
        assertThat(caseFile.casemanager()).isNull();
    }

    @Test
    void a_casemanager_makes_it_active() {
        CaseFile caseFile = assignedToNadia();
        assertThat(caseFile.status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(caseFile.casemanager()).isEqualTo(NADIA);
    }

    @Test
    void a_second_casemanager_is_refused() {
        CaseFile caseFile = assignedToNadia();
        assertThatThrownBy(() -> caseFile.assign(permit(caseFile, CaseAction.ASSIGN), YUSUF))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("case-file.already-directed");
        assertThat(caseFile.casemanager()).isEqualTo(NADIA);
    }

    @Test
    void a_hand_over_answers_from_whom_and_leaves_exactly_one() {
        CaseFile caseFile = assignedToNadia();
        assertThat(caseFile.handOver(permit(caseFile, CaseAction.HAND_OVER), YUSUF))
                .isEqualTo(NADIA);
        assertThat(caseFile.casemanager()).isEqualTo(YUSUF);
    }

    @Test
    void nobody_hands_over_a_case_that_nobody_directs_nor_to_who_directs_it() {
        CaseFile atTheDesk = opened();
        assertThatThrownBy(() -> atTheDesk.handOver(permit(atTheDesk, CaseAction.HAND_OVER), YUSUF))
                .hasMessage("case-file.not-directed");
        CaseFile directed = assignedToNadia();
        assertThatThrownBy(() -> directed.handOver(permit(directed, CaseAction.HAND_OVER), NADIA))
                .hasMessage("case-file.directs-already");
    }

    @Test
    void a_permit_for_one_case_does_nothing_to_another() {
        CaseFile one = opened();
        CaseFile other = opened();
        assertThatThrownBy(() -> one.assign(permit(other, CaseAction.ASSIGN), NADIA))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> one.assign(permit(one, CaseAction.CLOSE), NADIA))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_closed_stays_closed() {
        CaseFile caseFile = assignedToNadia();
        caseFile.close(permit(caseFile, CaseAction.CLOSE), NOW, "Solved");
        assertThatThrownBy(() -> caseFile.close(permit(caseFile, CaseAction.CLOSE), NOW, "Again"))
                .hasMessage("case-file.status-not-possible");
        assertThatThrownBy(() -> caseFile.handOver(permit(caseFile, CaseAction.HAND_OVER), YUSUF))
                .hasMessage("case-file.not-directed");
        assertThatThrownBy(() -> caseFile.threaten(permit(caseFile, CaseAction.THREATEN), CUT_OFF, CALL))
                .hasMessage("case-file.closed");
    }

    /** Wgs 4 lid 2: what threatens holds also when the interview turns out not to have been held. */
    @Test
    void a_threat_that_came_after_a_wrongly_noted_interview_still_gives_three_working_days() {
        CaseFile caseFile = assignedToNadia();
        caseFile.interviewed(permit(caseFile, CaseAction.DIRECT), CALL);
        LocalDate soon = LocalDate.of(2026, 4, 9);
        caseFile.threaten(permit(caseFile, CaseAction.THREATEN), CUT_OFF, CALL);
        caseFile.notInterviewed(permit(caseFile, CaseAction.DIRECT));
        assertThat(caseFile.interview().by()).isEqualTo(soon);
    }

    @Test
    void a_case_runs_under_a_law_that_is_known() {
        assertThatThrownBy(() -> opened(new NewCaseFile(HouseholdId.next(), Set.of(), null)))
                .hasMessage("required");
        assertThatThrownBy(() -> opened(new NewCaseFile(HouseholdId.next(), Set.of("covenant"), null)))
                .hasMessage("case-file.ground-unknown");
    }

    @Test
    void periods_of_direction_meet_without_gap_or_overlap() {
        Instant later = NOW.plusSeconds(3600);
        Direction first = new Direction(CaseFileId.next(), NADIA, NOW, "Free", coordinator.person());
        Direction second = first.followedBy(YUSUF, later, "Leave", coordinator.person());
        assertThat(first.view().until()).isEqualTo(later);
        assertThat(second.view().from()).isEqualTo(later);
        assertThat(second.view().until()).isNull();
    }

    private Permit<CaseAction> permit(CaseFile caseFile, CaseAction action) {
        return Actors.permit(coordinator, action, caseFile.subject());
    }

    private CaseFile assignedToNadia() {
        CaseFile caseFile = opened();
        caseFile.assign(permit(caseFile, CaseAction.ASSIGN), NADIA);
        return caseFile;
    }

    private static CaseFile opened() {
        return opened(asked(CUT_OFF));
    }

    private static CaseFile opened(NewCaseFile facts) {
        return new CaseFile(CaseFileId.next(), CaseNumber.random(), RIETMOND, facts, NOW, CALL);
    }

    private static NewCaseFile asked(@Nullable Threat threat) {
        return new NewCaseFile(HouseholdId.next(), Set.of("wgs"), threat);
    }
}
