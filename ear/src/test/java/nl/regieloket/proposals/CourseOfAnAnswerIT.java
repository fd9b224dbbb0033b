package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.questions.QuestionView;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** DE-03: what an answer can become, step by step, and what it can not. */
class CourseOfAnAnswerIT extends InContainer {
    @Inject
    private Stored stored;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private SendingProposals sending;

    @Inject
    private ReadingRequests requests;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Days days;

    @Test
    void a_question_back_is_answered_once_by_who_asked_and_changes_no_state() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        QuestionId question = askingBack.ask(cjib.officer(), id, " Loopt er schuldhulp? ");
        assertThat(requests.list(cjib.officer(), new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50))
                        .rows())
                .extracting(ReadingRequests.Row::openQuestions)
                .containsExactly(1L);

        refused(() -> askingBack.explain(cjib.officer(), id, question, "Ik antwoord zelf"));
        missing(() -> askingBack.explain(directed.casemanager(), id, QuestionId.next(), "Ja"), "question.unknown");
        CommitmentId other = asking.asked(directed, asking.agency());
        missing(() -> askingBack.explain(directed.casemanager(), other, question, "Ja"), "question.unknown");
        invalid(() -> askingBack.explain(directed.casemanager(), id, question, " "), "answer");
        askingBack.explain(directed.casemanager(), id, question, "Ja");
        conflict(() -> askingBack.explain(directed.casemanager(), id, question, "Nee"), "question.already-answered");

        CommitmentView view = requests.one(cjib.officer(), id);
        assertThat(view.status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(view.course().openQuestions()).isZero();
        assertThat(view.course().questions())
                .extracting(QuestionView::question, QuestionView::answer)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Loopt er schuldhulp?", "Ja"));
        asking.commits(cjib, id, 30);
        conflict(() -> askingBack.ask(cjib.officer(), id, "Nog iets?"), "commitment.already-answered");
    }

    @Test
    void what_is_over_takes_no_act_any_more() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId refusedPart = asking.asked(directed, cjib);
        answering.refuse(cjib.officer(), refusedPart, "Nee", null, cjib.mandate());
        CommitmentId withdrawn = asking.asked(directed, cjib);
        sending.withdraw(directed.casemanager(), withdrawn, "Niet meer nodig");
        CommitmentId cancelled = asking.asked(directed, cjib);
        asking.commits(cjib, cancelled, 30);
        answering.cancel(cjib.officer(), cancelled, "Afspraak geschonden", cjib.mandate());

        for (CommitmentId over : List.of(refusedPart, withdrawn, cancelled)) {
            CommitmentStatus before = requests.one(cjib.officer(), over).status();
            conflict(() -> asking.commits(cjib, over, 30), "commitment.already-answered");
            conflict(
                    () -> answering.refuse(cjib.officer(), over, "Nee", null, cjib.mandate()),
                    "commitment.already-answered");
            conflict(() -> answering.acknowledge(cjib.officer(), over), "commitment.not-possible-now");
            conflict(() -> askingBack.ask(cjib.officer(), over, "?"), "commitment.already-answered");
            conflict(
                    () -> answering.confirm(cjib.officer(), over, CollectionState.EXECUTED, null),
                    "commitment.not-promised");
            conflict(() -> sending.withdraw(directed.casemanager(), over, "Weg"), "commitment.already-answered");
            assertThatThrownBy(() -> answering.cancel(cjib.officer(), over, "Weg", cjib.mandate()))
                    .isInstanceOf(Problem.Conflict.class);
            assertThat(requests.one(cjib.officer(), over).status()).isEqualTo(before);
            assertThat(requests.one(cjib.officer(), over).allowed()).isEmpty();
        }
    }

    @Test
    void before_a_promise_there_is_nothing_to_confirm_or_take_back_and_after_it_nothing_to_withdraw() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        ProposalId proposal = asking.sent(directed, cjib);
        CommitmentId id = asking.part(directed, proposal, cjib);
        conflict(
                () -> answering.confirm(cjib.officer(), id, CollectionState.EXECUTED, null), "commitment.not-promised");
        conflict(() -> answering.cancel(cjib.officer(), id, "Weg", cjib.mandate()), "commitment.not-promised");
        answering.acknowledge(cjib.officer(), id);
        conflict(() -> answering.acknowledge(cjib.officer(), id), "commitment.not-possible-now");
        asking.commits(cjib, id, 30);
        conflict(() -> sending.withdraw(directed.casemanager(), id, "Weg"), "commitment.already-answered");

        conflict(() -> sending.withdraw(directed.casemanager(), proposal, "Anders opgelost"), "proposal.all-answered");

        assertThat(requests.one(cjib.officer(), id).status())
                .as("what was answered stands")
                .isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void a_promise_has_dates_that_can_be() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        LocalDate today = days.today();
        invalidDates(cjib, id, today.minusDays(1), today.plusDays(30), null, "from");
        invalidDates(cjib, id, today.minusDays(9), today.minusDays(1), null, "from");
        invalidDates(cjib, id, today, today.plusDays(30), today.minusDays(1), "madeKnownOn");
        invalidDates(cjib, id, today, today.plusDays(30), today.plusDays(31), "madeKnownOn");
        invalidDates(cjib, id, today.plusDays(2), today.plusDays(1), null, "until");
        invalid(() -> answering.refuse(cjib.officer(), id, "  ", null, cjib.mandate()), "reasons");
        invalid(() -> answering.refuse(cjib.officer(), id, "x".repeat(2001), null, cjib.mandate()), "reasons");
        assertThat(requests.one(cjib.officer(), id).status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    /** MT-09, E2: no document says that the team decided. */
    @Test
    void every_decision_names_the_organisation_and_the_officer_and_never_a_team() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        asking.commits(cjib, id, 30);

        CommitmentView view = requests.one(directed.casemanager(), id);
        assertThat(view.promise()).satisfies(promise -> {
            assertThat(promise.decidedBy()).isEqualTo(cjib.officer().name());
            assertThat(promise.mandate()).isEqualTo(cjib.mandate());
        });
        assertThat(stored.text(
                        "select parameters from timeline_entry where case_file_id = ? and code = 'commitment.committed'",
                        directed.id()))
                .contains(view.authorityName());
        assertThat(stored.number(
                        "select count(*) from commitment where id = ? and authority_id = ?"
                                + " and decided_by is not null and decided_under is not null",
                        id,
                        cjib.id()))
                .isEqualTo(1);
        assertThatThrownBy(() -> stored.change("update commitment set decided_under = null where id = ?", id))
                .as("held by the database too")
                .hasMessageContaining("commitment_decided");
    }

    private void invalidDates(
            Partner partner,
            CommitmentId id,
            LocalDate from,
            LocalDate until,
            @org.jspecify.annotations.Nullable LocalDate known,
            String field) {
        invalid(
                () -> answering.commit(
                        partner.officer(),
                        id,
                        new AnsweringCommitments.Promise(from, until, null, known),
                        partner.mandate()),
                field);
    }
}
