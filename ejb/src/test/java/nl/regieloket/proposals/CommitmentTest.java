package nl.regieloket.proposals;

import static nl.regieloket.proposals.Proposed.AMOUNT;
import static nl.regieloket.proposals.Proposed.ANSWER_BY;
import static nl.regieloket.proposals.Proposed.ASKED;
import static nl.regieloket.proposals.Proposed.ASKED_ON;
import static nl.regieloket.proposals.Proposed.CJIB;
import static nl.regieloket.proposals.Proposed.DUO;
import static nl.regieloket.proposals.Proposed.at;
import static nl.regieloket.proposals.Proposed.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.proposals.confirmations.CollectionState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** DE-01, DE-02, MT-09: each organisation binds itself, by its own decision, and nobody binds another. */
class CommitmentTest {
    private static final LocalDate START = ASKED.from();
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 7);

    private final Proposed proposed = new Proposed();
    private final Commitment commitment = proposed.commitment();

    @Test
    void a_collection_pauses_only_once_the_organisation_itself_has_committed() {
        assertThat(commitment.pausesCollectionOn(START)).isFalse();
        proposed.commit(ASKED);
        proposed.until(START);
        assertThat(commitment.pausesCollectionOn(START)).isTrue();
        assertThat(commitment.pausesCollectionOn(LAST_DAY)).isTrue();
        assertThat(commitment.pausesCollectionOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void silence_is_never_consent() {
        proposed.until(ANSWER_BY.plusYears(1));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(commitment.isOverdue(ANSWER_BY)).isFalse();
        assertThat(commitment.isOverdue(ANSWER_BY.plusDays(1))).isTrue();
    }

    @Test
    void a_mandate_of_another_organisation_decides_nothing() {
        assertThatThrownBy(() -> commitment.commit(
                        proposed.officer(CommitmentAction.COMMIT),
                        proposed.mandateOf(DUO),
                        promise(ASKED),
                        AMOUNT,
                        at(ASKED_ON)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> commitment.refuse(
                        proposed.officer(CommitmentAction.REFUSE), proposed.mandateOf(DUO), "nee", null, at(ASKED_ON)))
                .isInstanceOf(Problem.Forbidden.class);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    @Test
    void a_promise_stops_at_the_ceiling_of_the_mandate_and_a_refusal_does_not() {
        Euro over = Proposed.CEILING.plus(Euro.of("0.01"));
        assertThatThrownBy(() -> commitment.commit(
                        proposed.officer(CommitmentAction.COMMIT),
                        proposed.mandateOf(CJIB),
                        promise(ASKED),
                        over,
                        at(ASKED_ON)))
                .isInstanceOf(Problem.Forbidden.class)
                .hasMessage("mandate.over-ceiling");
        commitment.refuse(
                proposed.officer(CommitmentAction.REFUSE), proposed.mandateOf(CJIB), "nee", null, at(ASKED_ON));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REFUSED);
    }

    @Test
    void a_permit_for_another_act_opens_nothing() {
        assertThatThrownBy(() -> commitment.acknowledge(proposed.officer(CommitmentAction.ASK), at(ASKED_ON)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_warns_thirty_and_seven_days_before_its_end() {
        proposed.commit(ASKED);
        proposed.until(START);
        assertThat(warnsOn(LAST_DAY.minusDays(31))).isFalse();
        assertThat(warnsOn(LAST_DAY.minusDays(30))).isTrue();
        assertThat(warnsOn(LAST_DAY.minusDays(29))).isFalse();
        assertThat(warnsOn(LAST_DAY.minusDays(7))).isTrue();
        assertThat(warnsOn(LAST_DAY)).isFalse();
    }

    @Test
    void a_short_one_warns_a_few_days_before_its_end() {
        LocalDate last = START.plusDays(5);
        proposed.commit(new Period(START, last));
        proposed.until(START);
        assertThat(warnsOn(last.minusDays(4))).isFalse();
        assertThat(warnsOn(last.minusDays(3))).isTrue();
        assertThat(warnsOn(last.minusDays(1))).isFalse();
    }

    @Test
    void of_two_officers_who_answer_the_second_is_told_so() {
        proposed.commit(ASKED);
        assertRefused(() -> proposed.commit(ASKED), "commitment.already-answered");
        assertRefused(
                () -> commitment.refuse(
                        proposed.officer(CommitmentAction.REFUSE), proposed.mandateOf(CJIB), "nee", null, at(ASKED_ON)),
                "commitment.already-answered");
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void a_question_back_changes_no_state() {
        commitment.askedBack(proposed.officer(CommitmentAction.ASK));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(commitment.openQuestions()).isEqualTo(1);
        commitment.explained(proposed.casemanager(CommitmentAction.EXPLAIN));
        assertThat(commitment.openQuestions()).isZero();
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    @Test
    void nothing_is_asked_back_after_the_answer() {
        proposed.commit(ASKED);
        assertRefused(
                () -> commitment.askedBack(proposed.officer(CommitmentAction.ASK)), "commitment.already-answered");
    }

    @Test
    void that_collection_stopped_is_a_fact_apart_from_the_decision() {
        proposed.commit(ASKED);
        var confirming = proposed.officer(CommitmentAction.CONFIRM);
        commitment.confirmed(confirming, CollectionState.FAILED);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.COMMITTED);
        proposed.until(START);
        commitment.confirmed(confirming, CollectionState.EXECUTED);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.IN_FORCE);
        assertThat(commitment.collection()).isEqualTo(CollectionState.EXECUTED);
    }

    @Test
    void nothing_can_be_confirmed_that_was_not_promised() {
        assertRefused(
                () -> commitment.confirmed(proposed.officer(CommitmentAction.CONFIRM), CollectionState.EXECUTED),
                "commitment.not-promised");
    }

    @Test
    void what_was_answered_can_no_longer_be_withdrawn() {
        proposed.commit(ASKED);
        assertRefused(
                () -> commitment.withdraw(
                        proposed.casemanager(CommitmentAction.WITHDRAW), "niet meer nodig", at(ASKED_ON)),
                "commitment.already-answered");
    }

    @Test
    void a_promise_taken_back_pauses_nothing_any_more() {
        proposed.commit(ASKED);
        proposed.until(START);
        commitment.cancel(
                proposed.officer(CommitmentAction.CANCEL), proposed.mandateOf(CJIB), "afspraak geschonden", at(START));
        assertThat(commitment.pausesCollectionOn(START)).isFalse();
        proposed.until(LAST_DAY.plusYears(1));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.CANCELLED);
    }

    @Test
    void every_step_tells_who_took_it_for_which_organisation_under_which_mandate() {
        proposed.commit(ASKED);
        proposed.until(START);
        var steps = commitment.course(List.of(), List.of()).steps();
        assertThat(steps)
                .extracting(CommitmentView.Step::to)
                .containsExactly(CommitmentStatus.REQUESTED, CommitmentStatus.COMMITTED, CommitmentStatus.IN_FORCE);
        assertThat(steps.get(0).organisation()).isEqualTo(Proposed.RIETMOND);
        assertThat(steps.get(1).organisation()).isEqualTo(CJIB);
        assertThat(steps.get(1).mandate()).isNotNull();
        assertThat(steps.get(2).organisation()).isNull();
    }

    private boolean warnsOn(LocalDate day) {
        return commitment.pass(proposed.clock(), day, at(day)) == PassingDays.DayPassed.ENDS_SOON;
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOf(Problem.Conflict.class).hasMessage(code);
    }
}
