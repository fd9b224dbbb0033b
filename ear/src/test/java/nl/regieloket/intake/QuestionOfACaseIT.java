package nl.regieloket.intake;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.Test;

/** CM-01, Wgs 4 lid 1: the question with which a case began, as it is read and put right later. */
class QuestionOfACaseIT extends AskingFixture {
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

    private void putRight(ContactId contact, LocalDate on) {
        var facts = new NewContact(
                ContactChannel.PHONE,
                like.resident(),
                "Iedereen schrijft mij",
                on.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant());
        logging.correct(tom, contact, versionOf(contact), facts, "Andere dag");
    }
}
