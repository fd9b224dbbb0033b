package nl.regieloket.intake;

import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.Test;

/** Wgs 4 lid 2: within three working days from when something that threatens is known. */
class ThreatsIT extends AskingFixture {
    /** Wgs 4 lid 2, the same at the opening and later. */
    @Test
    void what_threatens_shortens_them_to_three_working_days_from_when_it_is_known() {
        LocalDate askedOn = days.today().minusDays(3);
        CaseFileId id = openedFrom(asked(askedOn), eviction(askedOn));
        assertThat(readingCases.overview(tom, id).interviewBy()).isEqualTo(CALENDAR.plusWorkingDays(askedOn, 3));
        directing.close(tom, id, version(tom, id), "Vergissing");

        LocalDate since = days.today().minusDays(1);
        CaseFileId next = openedFrom(asked(askedOn), null);
        directing.threaten(tom, next, version(tom, next), eviction(since));
        assertThat(readingCases.overview(tom, next).interviewBy()).isEqualTo(CALENDAR.plusWorkingDays(since, 3));
        assertThat(readingCases.overview(tom, next).threat()).isEqualTo(eviction(since));
        directing.close(tom, next, version(tom, next), "Vergissing");

        CaseFileId last = openedFrom(asked(askedOn), eviction());
        assertThat(readingCases.overview(tom, last).interviewBy())
                .as("untold: since today")
                .isEqualTo(CALENDAR.plusWorkingDays(days.today(), 3));
    }

    @Test
    void a_threat_is_known_not_before_the_question_nor_in_the_future() {
        ContactId contact = asked(days.today().minusDays(3));
        invalid(() -> openedFrom(contact, eviction(days.today().minusDays(4))), "threatSince");
        invalid(() -> openedFrom(contact, eviction(days.today().plusDays(1))), "threatSince");
        CaseFileId id = openedFrom(contact, null);
        long version = version(tom, id);
        invalid(() -> directing.threaten(tom, id, version, eviction(days.today().minusDays(4))), "threatSince");
        invalid(() -> directing.threaten(tom, id, version, eviction(days.today().plusDays(1))), "threatSince");
    }

    @Test
    void what_happened_already_can_not_be_averted_and_is_no_threat() {
        ContactId contact = asked(days.today());
        var passed = new Threat(ThreatKind.EVICTION, days.today().minusDays(1));
        invalid(() -> openedFrom(contact, passed), "threatOn");
        LocalDate asked = days.today().minusDays(2);
        CaseFileId late = openedFrom(asked(asked), new Threat(ThreatKind.EVICTION, asked.plusDays(1), asked));
        assertThat(readingCases.overview(tom, late).interviewBy())
                .as("noted late, it was ahead when it was told: the term of three working days runs")
                .isEqualTo(CALENDAR.plusWorkingDays(asked, 3));
        directing.close(tom, late, version(tom, late), "Vergissing");
        CaseFileId id = openedFrom(contact, new Threat(ThreatKind.EVICTION, days.today()));
        long version = version(tom, id);
        invalid(() -> directing.threaten(tom, id, version, passed), "threatOn");
    }

    @Test
    void the_desk_notes_what_threatens_while_it_holds_the_case_and_the_coordinator_must_act_today() {
        CaseFileId id = openedFrom(asked(days.today()), null);
        assertThat(due(like.coordinator(), "case.assign")).isAfter(days.today());

        directing.threaten(tom, id, version(tom, id), eviction());

        assertThat(readingCases.overview(tom, id).interviewBy()).isEqualTo(CALENDAR.plusWorkingDays(days.today(), 3));
        assertThat(due(like.coordinator(), "case.assign")).isEqualTo(days.today());
        assign(id);
        assertThat(due(like.casemanager(), "case.interview")).isEqualTo(CALENDAR.plusWorkingDays(days.today(), 3));
        refused(() -> directing.threaten(tom, id, version(like.casemanager(), id), null));
    }

    @Test
    void a_later_threat_brings_the_interview_forward_and_one_that_was_averted_puts_nothing_off() {
        CaseFileId id = openedFrom(asked(days.today()), null);
        assign(id);
        Actor nadia = like.casemanager();
        assertThat(due(nadia, "case.interview")).isEqualTo(CALENDAR.lastDayOfTerm(days.today(), LegalTerm.weeks(4)));

        directing.threaten(nadia, id, version(nadia, id), eviction());
        LocalDate soon = CALENDAR.plusWorkingDays(days.today(), 3);
        assertThat(due(nadia, "case.interview")).isEqualTo(soon);

        directing.threaten(nadia, id, version(nadia, id), null);
        assertThat(due(nadia, "case.interview")).isEqualTo(soon);
        assertThat(readingCases.overview(nadia, id).interviewBy()).isEqualTo(soon);
    }

    @Test
    void nobody_else_notes_what_threatens() {
        CaseFileId id = openedFrom(asked(days.today()), null);
        long version = version(tom, id);
        for (Actor other : List.of(
                like.coordinator(),
                like.casemanager(),
                parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER),
                asking.agency().officer())) {
            refused(() -> directing.threaten(other, id, version, eviction()));
        }
        assertThat(readingCases.overview(tom, id).threat()).isNull();
    }

    @Test
    void who_is_to_assign_today_hears_it_by_mail_without_a_name() {
        CaseFileId calm = openedFrom(asked(days.today()), null);
        assertThat(mailsToAssign(calm)).isZero();
        directing.threaten(tom, calm, version(tom, calm), eviction());
        assertThat(mailsToAssign(calm)).isEqualTo(1);
        assertThat(stored.text(
                        "select recipient_id from outbox_message where case_file_id = ?"
                                + " and template = 'case.assign-today'",
                        calm.value()))
                .isEqualTo(like.coordinator().person().value().toString());
        directing.close(tom, calm, version(tom, calm), "Ander dossier");

        CaseFileId threatened = openedFrom(asked(days.today()), eviction());
        assertThat(mailsToAssign(threatened)).isEqualTo(1);
        assign(threatened);
        directing.threaten(like.casemanager(), threatened, version(like.casemanager(), threatened), eviction());
        assertThat(mailsToAssign(threatened)).as("somebody directs it").isEqualTo(1);
    }

    private long mailsToAssign(CaseFileId id) {
        return mails(id, "case.assign-today");
    }
}
