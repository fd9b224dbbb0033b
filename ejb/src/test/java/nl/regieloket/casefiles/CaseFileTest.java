package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.LegalCalendar;
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
        assertThat(asked(CUT_OFF).interviewBy(new LegalCalendar(), CALL)).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    /** Wgs 4 lid 2: three working days from when it became known. */
    @Test
    void a_threat_that_becomes_known_later_brings_the_interview_forward_and_never_puts_it_off() {
        LegalCalendar calendar = new LegalCalendar();
        CaseFile caseFile = new CaseFile(
                CaseFileId.next(),
                CaseNumber.random(),
                RIETMOND,
                asked(null),
                NOW,
                asked(null).interviewBy(calendar, CALL));
        assertThat(caseFile.interviewBy()).isEqualTo(LocalDate.of(2026, 4, 30));

        caseFile.threaten(permit(caseFile, CaseAction.THREATEN), CUT_OFF, NewCaseFile.whenThreatened(calendar, CALL));
        assertThat(caseFile.interviewBy()).isEqualTo(LocalDate.of(2026, 4, 9));

        caseFile.threaten(
                permit(caseFile, CaseAction.THREATEN), CUT_OFF, NewCaseFile.whenThreatened(calendar, CALL.plusDays(7)));
        assertThat(caseFile.interviewBy()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void an_interview_that_was_noted_by_mistake_waits_again() {
        CaseFile caseFile = assignedToNadia();
        assertThatThrownBy(() -> caseFile.notInterviewed(permit(caseFile, CaseAction.DIRECT)))
                .hasMessage("case-file.not-interviewed");
        caseFile.interviewed(permit(caseFile, CaseAction.DIRECT), CALL);
        caseFile.notInterviewed(permit(caseFile, CaseAction.DIRECT));
        assertThat(caseFile.interviewedOn()).isNull();
    }

    @Test
    void others_are_heard_within_four_weeks() {
        assertThat(asked(null).interviewBy(new LegalCalendar(), CALL)).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    @Test
    void a_term_that_ends_on_a_holiday_goes_on_to_the_next_working_day() {
        LocalDate toKingsDay = LocalDate.of(2026, 3, 30);
        assertThat(asked(null).interviewBy(new LegalCalendar(), toKingsDay)).isEqualTo(LocalDate.of(2026, 4, 28));
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
        LocalDate soon = NewCaseFile.whenThreatened(new LegalCalendar(), CALL);
        caseFile.threaten(permit(caseFile, CaseAction.THREATEN), CUT_OFF, soon);
        caseFile.notInterviewed(permit(caseFile, CaseAction.DIRECT));
        assertThat(caseFile.interviewBy()).isEqualTo(soon);
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
        return new CaseFile(CaseFileId.next(), CaseNumber.random(), RIETMOND, facts, NOW, CALL.plusDays(7));
    }

    private static NewCaseFile asked(@Nullable Threat threat) {
        return new NewCaseFile(HouseholdId.next(), Set.of("wgs"), threat);
    }
}
