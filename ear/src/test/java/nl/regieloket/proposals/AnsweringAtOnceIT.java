package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** MT-09, DE-03: of two who act on one part at the same moment, nothing is there twice and nobody is left waiting. */
class AnsweringAtOnceIT extends InContainer {
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
    private Stored stored;

    @Test
    void of_two_officers_who_answer_at_once_one_is_told_so_and_nothing_is_there_twice() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            Partner colleague = asking.colleague(cjib);
            CommitmentId id = asking.asked(directed, cjib);

            List<String> answers = AtOnce.all(
                    () -> asking.commits(cjib, id, 30),
                    () -> answering.refuse(colleague.officer(), id, "Nee", null, colleague.mandate()));

            assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.isEmpty())
                    .containsAnyOf("changed-meanwhile", "commitment.already-answered");
            assertThat(stored.number("select count(*) from commitment_transition where commitment_id = ?", id))
                    .isEqualTo(2);
            assertThat(stored.number(
                            "select count(*) from timeline_entry where case_file_id = ?"
                                    + " and code in ('commitment.committed', 'commitment.refused')",
                            directed.id()))
                    .isEqualTo(1);
            assertThat(stored.number(
                            "select count(*) from outbox_message where case_file_id = ?"
                                    + " and template = 'commitment-answered'",
                            directed.id()))
                    .isEqualTo(1);
            assertThat(stored.number(
                            "select count(*) from task where subject_id = ? and code = 'commitment.answer'"
                                    + " and done_at is null",
                            id))
                    .isZero();
        }
    }

    /** Else the casemanager would be left with a question on a part that nobody waits for. */
    @Test
    void a_question_and_an_answer_at_once_leave_no_open_question_on_an_answered_part() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            Partner colleague = asking.colleague(cjib);
            CommitmentId id = asking.asked(directed, cjib);

            AtOnce.all(() -> asking.commits(cjib, id, 30), () -> askingBack.ask(colleague.officer(), id, "Waarom?"));

            boolean asked = stored.number("select count(*) from commitment_question where commitment_id = ?", id) > 0;
            boolean answered = requests.one(cjib.officer(), id).status() == CommitmentStatus.COMMITTED;
            long waiting = stored.number(
                    "select count(*) from task where subject_id = ? and code = 'question.answer' and done_at is null",
                    id);
            assertThat(waiting).as("asked %s, answered %s", asked, answered).isEqualTo(asked && !answered ? 1 : 0);
            assertThat(requests.one(cjib.officer(), id).allowed().contains(CommitmentAction.ASK))
                    .isEqualTo(!answered);
            assertThat(asked || answered).isTrue();
        }
    }

    /** DE-07: a partner's system that tries again says nothing new. */
    @Test
    void of_two_who_confirm_the_same_at_once_both_are_heard_and_it_is_said_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            Partner colleague = asking.colleague(cjib);
            CommitmentId id = asking.asked(directed, cjib);
            asking.commits(cjib, id, 30);

            assertThat(AtOnce.all(() -> confirms(cjib, id, null), () -> confirms(colleague, id, null)))
                    .containsOnly("");
            assertThat(said(id)).isEqualTo(1);
            confirms(cjib, id, "Ook het beslag");
            assertThat(said(id)).as("that is more").isEqualTo(2);
            assertThat(stored.number(
                            "select count(*) from timeline_entry where case_file_id = ?"
                                    + " and code = 'collection.executed'",
                            directed.id()))
                    .isEqualTo(2);
        }
    }

    private void confirms(Partner partner, CommitmentId id, @Nullable String note) {
        answering.confirm(partner.officer(), id, CollectionState.EXECUTED, note);
    }

    private long said(CommitmentId id) {
        return stored.number("select count(*) from commitment_confirmation where commitment_id = ?", id);
    }

    @Test
    void an_answer_and_a_withdrawal_at_once_leave_one_of_both() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            ProposalId proposal = asking.sent(directed, cjib);
            CommitmentId id = asking.part(directed, proposal, cjib);

            List<String> answers = AtOnce.all(
                    () -> asking.commits(cjib, id, 30),
                    () -> sending.withdraw(directed.casemanager(), id, "Niet meer nodig"));

            assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
            assertThat(stored.number("select count(*) from commitment_transition where commitment_id = ?", id))
                    .isEqualTo(2);
        }
    }
}
