package nl.regieloket.intake;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.TaskRow;
import org.junit.jupiter.api.Test;

/** Wgs 4, Wmo 2015 2.3.2, Jeugdwet 2.3: by when a case is to be heard is a matter of the law under which it runs. */
class TermsOfACaseIT extends AskingFixture {
    @Test
    void the_four_weeks_run_from_the_question_and_not_from_the_opening() {
        LocalDate askedOn = days.today().minusDays(10);
        CaseFileId id = openedFrom(asked(askedOn), null);
        assertThat(readingCases.overview(tom, id).interviewBy())
                .isEqualTo(CALENDAR.lastDayOfTerm(askedOn, LegalTerm.weeks(4)))
                .isBefore(CALENDAR.lastDayOfTerm(days.today(), LegalTerm.weeks(4)));
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

    /** Nobody's open form is overtaken by what the clock does. */
    @Test
    void a_warning_overtakes_nothing_that_a_colleague_has_open() {
        CaseFileId id = openedFrom(asked(days.today()), null);
        assign(id);
        Actor nadia = like.casemanager();
        long seen = version(nadia, id);
        LocalDate last = Objects.requireNonNull(readingCases.overview(nadia, id).interviewBy());
        try {
            days.jumpTo(last.minusDays(1));
            assertThat(warnings(id)).isEqualTo(1);
            assertThat(version(nadia, id)).isEqualTo(seen);
            directing.interviewed(nadia, id, seen, days.today());
        } finally {
            days.goBack();
        }
    }

    @Test
    void of_a_case_that_was_closed_or_heard_or_that_nobody_directs_there_is_nothing_to_warn() {
        CaseFileId undirected = openedFrom(asked(days.today()), null);
        assertThat(toWarn(undirected)).isZero();
        assign(undirected);
        assertThat(toWarn(undirected)).isEqualTo(1);
        Actor nadia = like.casemanager();
        directing.interviewed(nadia, undirected, version(nadia, undirected), days.today());
        assertThat(toWarn(undirected)).isZero();
        directing.notInterviewed(nadia, undirected, version(nadia, undirected), "Vergissing");
        assertThat(toWarn(undirected)).isEqualTo(1);
        directing.close(nadia, undirected, version(nadia, undirected), "Opgelost");
        assertThat(toWarn(undirected))
                .as("the search for them does not grow with it")
                .isZero();
    }

    private long toWarn(CaseFileId id) {
        return stored.number(
                "select count(*) from case_file where id = ? and interview_to_warn is not null", id.value());
    }

    private long warnings(CaseFileId id) {
        return mails(id, "case.interview-soon");
    }

    private List<String> codes(Actor actor) {
        return work(actor).stream().map(TaskRow::code).toList();
    }
}
