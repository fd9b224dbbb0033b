package nl.regieloket.proposals;

import static nl.regieloket.proposals.Proposed.AMOUNT;
import static nl.regieloket.proposals.Proposed.ASKED;
import static nl.regieloket.proposals.Proposed.ASKED_ON;
import static nl.regieloket.proposals.Proposed.CJIB;
import static nl.regieloket.proposals.Proposed.at;
import static nl.regieloket.proposals.Proposed.promise;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Seeds;
import nl.regieloket.proposals.confirmations.CollectionState;
import org.junit.jupiter.api.Test;

/** Whatever is tried, by whom, in which order: a commitment reaches no state but the lawful ones. */
class CommitmentPropertiesTest {
    enum Attempt {
        ACKNOWLEDGE,
        COMMIT,
        COMMIT_UNDER_ANOTHERS_MANDATE,
        REFUSE,
        REFUSE_UNDER_ANOTHERS_MANDATE,
        WITHDRAW,
        WITHDRAW_WITH_THE_PROPOSAL,
        CANCEL,
        CONFIRM,
        ASK,
        DAYS_PASS,
        MONTHS_PASS
    }

    private LocalDate today = ASKED_ON;

    @Test
    void any_order_of_acts_leaves_a_lawful_course() {
        Seeds.each(
                2000,
                random -> play(random.ints(random.nextInt(13), 0, Attempt.values().length)
                        .mapToObj(index -> Attempt.values()[index])
                        .toList()));
    }

    private void play(List<Attempt> attempts) {
        Proposed proposed = new Proposed();
        today = ASKED_ON;
        for (Attempt attempt : attempts) {
            CommitmentStatus before = proposed.commitment().status();
            try {
                act(proposed, attempt);
            } catch (Problem refused) {
                assertThat(proposed.commitment().status())
                        .as("a refusal changes nothing")
                        .isEqualTo(before);
            }
            assertLawful(proposed.commitment());
        }
    }

    private void act(Proposed proposed, Attempt attempt) {
        Commitment commitment = proposed.commitment();
        switch (attempt) {
            case ACKNOWLEDGE -> commitment.acknowledge(proposed.officer(CommitmentAction.ACKNOWLEDGE), at(today));
            case COMMIT ->
                commitment.commit(
                        proposed.officer(CommitmentAction.COMMIT),
                        proposed.mandateOf(CJIB),
                        promise(ASKED),
                        AMOUNT,
                        at(today));
            case COMMIT_UNDER_ANOTHERS_MANDATE ->
                commitment.commit(
                        proposed.officer(CommitmentAction.COMMIT),
                        proposed.mandateOf(Proposed.DUO),
                        promise(ASKED),
                        AMOUNT,
                        at(today));
            case REFUSE ->
                commitment.refuse(
                        proposed.officer(CommitmentAction.REFUSE), proposed.mandateOf(CJIB), "nee", null, at(today));
            case REFUSE_UNDER_ANOTHERS_MANDATE ->
                commitment.refuse(
                        proposed.officer(CommitmentAction.REFUSE),
                        proposed.mandateOf(Proposed.DUO),
                        "nee",
                        null,
                        at(today));
            case WITHDRAW ->
                commitment.withdraw(proposed.casemanager(CommitmentAction.WITHDRAW), "niet nodig", at(today));
            case WITHDRAW_WITH_THE_PROPOSAL ->
                commitment.withdraw(proposed.casemanager(ProposalAction.WITHDRAW), "niet nodig", at(today));
            case CANCEL ->
                commitment.cancel(
                        proposed.officer(CommitmentAction.CANCEL), proposed.mandateOf(CJIB), "geschonden", at(today));
            case CONFIRM -> commitment.confirmed(proposed.officer(CommitmentAction.CONFIRM), CollectionState.EXECUTED);
            case ASK -> commitment.askedBack(proposed.officer(CommitmentAction.ASK));
            case DAYS_PASS -> pass(proposed, 5);
            case MONTHS_PASS -> pass(proposed, 70);
        }
    }

    private void pass(Proposed proposed, int days) {
        today = today.plusDays(days);
        proposed.until(today);
    }

    private void assertLawful(Commitment commitment) {
        var steps = commitment.course(List.of(), List.of()).steps();
        assertThat(steps.getFirst().from()).isNull();
        assertThat(steps.getLast().to()).isEqualTo(commitment.status());
        for (int i = 1; i < steps.size(); i++) {
            CommitmentStatus from = steps.get(i - 1).to();
            assertThat(steps.get(i).from()).as("the course has no gap").isEqualTo(from);
            assertThat(from.successors()).contains(steps.get(i).to());
        }
        assertThat(commitment.authority()).as("one authority, for good").isEqualTo(CJIB);
        if (commitment.status().isPromised() || commitment.pausesCollectionOn(today)) {
            assertThat(steps)
                    .as("nothing is promised without a decision of that very organisation under a mandate")
                    .anySatisfy(step -> {
                        assertThat(step.to()).isEqualTo(CommitmentStatus.COMMITTED);
                        assertThat(step.organisation()).isEqualTo(commitment.authority());
                        assertThat(step.mandate()).isNotNull();
                    });
        }
    }
}
