package nl.regieloket.intake;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wgs 4: the first interview within four weeks of the question, within three working days when something threatens. */
class TermsOfACaseIT extends InContainer {
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    @Inject
    private LoggingContacts logging;

    @Inject
    private ReadingContacts reading;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private WorkList workList;

    @Inject
    private Cases cases;

    @Inject
    private Asking asking;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    private Cases.Directed like;
    private Actor tom;
    private HouseholdId household;

    @BeforeEach
    void aHouseholdWithoutACase() {
        like = cases.directed();
        tom = like.desk();
        household =
                readingCases.overview(like.casemanager(), like.id()).reference().household();
        directing.close(like.casemanager(), like.id(), version(like.casemanager(), like.id()), "Opgelost");
    }

    @Test
    void the_four_weeks_run_from_the_question_and_not_from_the_opening() {
        LocalDate askedOn = days.today().minusDays(10);
        CaseFileId id = openedFrom(asked(askedOn), null);
        assertThat(readingCases.overview(tom, id).interviewBy())
                .isEqualTo(CALENDAR.lastDayOfTerm(askedOn, LegalTerm.weeks(4)))
                .isBefore(CALENDAR.lastDayOfTerm(days.today(), LegalTerm.weeks(4)));
    }

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

    /** Wgs 4 lid 1. */
    @Test
    void a_question_that_turns_out_to_be_of_another_day_moves_the_terms_and_the_work_that_runs_by_them() {
        ContactId contact = asked(days.today());
        CaseFileId id = openedFrom(contact, null);
        LocalDate noted = CALENDAR.lastDayOfTerm(days.today(), LegalTerm.weeks(4));
        LocalDate earlier = days.today().minusDays(9);
        LocalDate right = CALENDAR.lastDayOfTerm(earlier, LegalTerm.weeks(4));

        putRight(contact, earlier);

        assertThat(readingCases.overview(tom, id).interviewBy()).isEqualTo(right);
        assertThat(due(like.coordinator(), "case.assign")).isEqualTo(right.minusWeeks(2));
        assertThat(readingCases.timeline(tom, id, null).rows().getFirst()).satisfies(line -> {
            assertThat(line.code()).isEqualTo("case.question-moved");
            assertThat(line.parameters())
                    .containsEntry("on", earlier.toString())
                    .containsEntry("until", right.toString())
                    .containsEntry("before", noted.toString());
        });
        assertThat(reading.contact(tom, contact).before()).hasSize(1);

        assign(id);
        assertThat(due(like.casemanager(), "case.interview")).isEqualTo(right);
        putRight(contact, days.today().minusDays(2));
        assertThat(due(like.casemanager(), "case.interview"))
                .as("also later")
                .isEqualTo(CALENDAR.lastDayOfTerm(days.today().minusDays(2), LegalTerm.weeks(4)));

        directing.close(like.casemanager(), id, version(like.casemanager(), id), "Klaar");
        LocalDate last = readingCases.overview(like.casemanager(), id).interviewBy();
        putRight(contact, earlier);
        assertThat(readingCases.overview(like.casemanager(), id).interviewBy())
                .as("a closed case changes no more")
                .isEqualTo(last);
    }

    private void putRight(ContactId contact, LocalDate on) {
        var facts = new NewContact(
                ContactChannel.PHONE,
                like.resident(),
                "Iedereen schrijft mij",
                on.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
        logging.correct(tom, contact, versionOf(contact), facts, "Andere dag");
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
    void an_interview_that_was_noted_by_mistake_is_taken_back_and_waits_again() {
        CaseFileId id = openedFrom(asked(days.today().minusDays(3)), null);
        assign(id);
        Actor nadia = like.casemanager();
        LocalDate due = due(nadia, "case.interview");
        conflict(
                () -> directing.notInterviewed(nadia, id, version(nadia, id), "Vergissing"),
                "case-file.not-interviewed");
        directing.interviewed(nadia, id, version(nadia, id), days.today());
        assertThat(codes(nadia)).doesNotContain("case.interview");

        invalid(() -> directing.notInterviewed(nadia, id, version(nadia, id), " "), "reason");
        refused(() -> directing.notInterviewed(like.coordinator(), id, version(nadia, id), "Vergissing"));
        conflict(() -> directing.notInterviewed(nadia, id, version(nadia, id) - 1, "Vergissing"), "changed-meanwhile");
        directing.notInterviewed(nadia, id, version(nadia, id), "Verkeerde dossier");

        assertThat(readingCases.overview(nadia, id).interviewedOn()).isNull();
        assertThat(due(nadia, "case.interview")).isEqualTo(due);
    }

    @Test
    void a_case_that_was_heard_before_it_was_assigned_does_not_wait_for_an_interview() {
        CaseFileId id = openedFrom(asked(days.today()), null);
        assign(id);
        directing.interviewed(like.casemanager(), id, version(like.casemanager(), id), days.today());
        Actor joris = parties.officer(like.municipality(), OfficerFunction.CASEMANAGER);
        directing.handOver(like.casemanager(), id, version(like.casemanager(), id), joris.person(), "Verlof");
        assertThat(codes(joris)).doesNotContain("case.interview");
    }

    /** Wmo 2015 2.3.2 gives six weeks, the Jeugdwet names no term; neither shares a case by the Wgs. */
    @Test
    void a_case_under_another_law_has_the_terms_and_the_ground_of_that_law() {
        LocalDate asked = days.today();
        CaseFileId support = openedUnder("wmo", asked(asked), null);
        assertThat(readingCases.overview(tom, support).interviewBy())
                .isEqualTo(CALENDAR.lastDayOfTerm(asked, LegalTerm.weeks(6)));
        assertThat(readingCases.overview(tom, support).interviewArticle()).isEqualTo("2.3.2 lid 1 Wmo 2015");
        directing.close(tom, support, version(tom, support), "Verkeerde wet");

        CaseFileId youth = openedUnder("jw", asked(asked), eviction());
        assertThat(readingCases.overview(tom, youth).interviewBy()).isNull();
        assertThat(stored.text(
                        "select group_concat(distinct legal_basis) from access_grant where subject_id = ?",
                        youth.value()))
                .isEqualTo("Jeugdwet 2.3");
        assign(youth);
        assertThat(codes(like.casemanager())).doesNotContain("case.interview");
    }

    @Test
    void nobody_is_heard_before_he_asked() {
        CaseFileId id = openedFrom(asked(days.today().minusDays(3)), null);
        assign(id);
        Actor nadia = like.casemanager();
        invalid(
                () -> directing.interviewed(
                        nadia, id, version(nadia, id), days.today().minusDays(4)),
                "on");
        directing.interviewed(nadia, id, version(nadia, id), days.today().minusDays(3));
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

    /** E1 step 1: an alarm one working day before. */
    @Test
    void who_directs_the_case_is_warned_once_one_working_day_before_the_last_one() {
        CaseFileId id = openedFrom(asked(days.today()), null);
        assign(id);
        LocalDate last = Objects.requireNonNull(
                readingCases.overview(like.casemanager(), id).interviewBy());
        try {
            days.jumpTo(last.minusDays(5));
            assertThat(warnings(id)).isZero();
            days.jumpTo(last.minusDays(1));
            assertThat(warnings(id)).isEqualTo(1);
            days.jumpTo(last);
            assertThat(warnings(id)).isEqualTo(1);
        } finally {
            days.goBack();
        }
    }

    private long warnings(CaseFileId id) {
        return mails(id, "case.interview-soon");
    }

    private long mailsToAssign(CaseFileId id) {
        return mails(id, "case.assign-today");
    }

    private long mails(CaseFileId id, String template) {
        return stored.number(
                "select count(*) from outbox_message where case_file_id = ? and template = ?", id.value(), template);
    }

    /** CM-01: who directs the case reads what was asked, and nobody beside. */
    @Test
    void who_holds_the_case_reads_the_question_that_it_began_with() {
        ContactId contact = asked(days.today());
        Actor nadia = like.casemanager();
        refused(() -> reading.contact(nadia, contact));
        CaseFileId id = openedFrom(contact, null);
        refused(() -> reading.contact(nadia, contact));
        assertThat(reading.ofCase(nadia, id)).isEmpty();

        assign(id);
        assertThat(reading.ofCase(nadia, id)).contains(contact);
        ContactView view = reading.contact(nadia, contact);
        assertThat(view.contact().question()).isEqualTo("Iedereen schrijft mij");
        assertThat(view.allowed()).containsExactly(ContactAction.READ);
        refused(() -> logging.correctOutcome(nadia, contact, view.contact().version(), "Iets anders", "Beter"));
        for (Actor other : List.of(
                parties.officer(like.municipality(), OfficerFunction.CASEMANAGER),
                parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER),
                asking.agency().officer())) {
            refused(() -> reading.contact(other, contact));
            assertThat(reading.ofCase(other, id)).isEmpty();
        }

        directing.close(nadia, id, version(nadia, id), "Opgelost");
        assertThat(reading.contact(nadia, contact).contact().id()).isEqualTo(contact);
    }

    @Test
    void a_correction_keeps_what_had_become_of_the_question() {
        ContactId contact = asked(days.today());
        logging.answer(tom, contact, versionOf(contact), "Wij zoeken het uit");
        refused(() -> logging.correctOutcome(
                parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER), contact, 1, "Anders", "Beter"));
        logging.correctOutcome(tom, contact, versionOf(contact), "Bel morgen terug", "Onduidelijk");
        openedFrom(contact, null);

        ContactView view = reading.contact(tom, contact);
        assertThat(view.contact().status()).isEqualTo(ContactStatus.CASE_OPENED);
        assertThat(view.before())
                .extracting(ContactView.Before::outcome)
                .containsExactlyInAnyOrder("Wij zoeken het uit", "Bel morgen terug");
        assertThat(view.before()).extracting(ContactView.Before::reason).containsExactlyInAnyOrder("Onduidelijk", null);
        assertThat(view.before())
                .allSatisfy(before -> assertThat(before.status()).isEqualTo(ContactStatus.ANSWERED));
    }

    private ContactId asked(LocalDate on) {
        Instant at = on.equals(days.today())
                ? null
                : on.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
        return logging.log(tom, new NewContact(ContactChannel.PHONE, like.resident(), "Iedereen schrijft mij", at));
    }

    private CaseFileId openedFrom(ContactId contact, @Nullable Threat threat) {
        return openedUnder("wgs", contact, threat);
    }

    private CaseFileId openedUnder(String ground, ContactId contact, @Nullable Threat threat) {
        return logging.openCase(tom, contact, versionOf(contact), new CaseWanted(household, Set.of(ground), threat));
    }

    private Threat eviction() {
        return eviction(null);
    }

    private Threat eviction(@Nullable LocalDate since) {
        return new Threat(ThreatKind.EVICTION, days.today().plusDays(14), since);
    }

    private void assign(CaseFileId id) {
        directing.assign(
                like.coordinator(),
                id,
                version(like.coordinator(), id),
                like.casemanager().person(),
                "Heeft ruimte");
    }

    private long version(Actor actor, CaseFileId id) {
        return readingCases.overview(actor, id).version();
    }

    private long versionOf(ContactId contact) {
        return reading.contact(tom, contact).contact().version();
    }

    private LocalDate due(Actor actor, String code) {
        return work(actor).stream()
                .filter(row -> row.code().equals(code))
                .map(TaskRow::due)
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(Actor actor) {
        return work(actor).stream().map(TaskRow::code).toList();
    }

    private List<TaskRow> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows();
    }
}
