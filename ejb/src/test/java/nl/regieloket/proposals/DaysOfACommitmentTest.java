package nl.regieloket.proposals;

import static java.util.Objects.requireNonNull;
import static nl.regieloket.proposals.Proposed.AMOUNT;
import static nl.regieloket.proposals.Proposed.ASKED;
import static nl.regieloket.proposals.Proposed.ASKED_ON;
import static nl.regieloket.proposals.Proposed.CJIB;
import static nl.regieloket.proposals.Proposed.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.mandates.MandateHeld;
import nl.regieloket.proposals.answers.Decision;
import org.junit.jupiter.api.Test;

/** DE-01, Awb 3:40, 6:8, 10:2: from when to when a promise holds, and on which day it can have been decided. */
class DaysOfACommitmentTest {
    private static final LocalDate START = ASKED.from();
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 7);

    private final Proposed proposed = new Proposed();
    private final Commitment commitment = proposed.commitment();

    @Test
    void it_is_in_force_from_its_being_made_known_when_that_is_later_than_its_start() {
        LocalDate madeKnown = START.plusDays(3);
        commitment.commit(
                proposed.officer(CommitmentAction.COMMIT),
                proposed.mandateOf(CJIB),
                new Decision.Promise(ASKED, null, madeKnown),
                AMOUNT,
                at(ASKED_ON));
        proposed.until(START);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.COMMITTED);
        assertThat(commitment.pausesCollectionOn(START)).isFalse();
        proposed.until(madeKnown);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.IN_FORCE);
        assertThat(commitment.pausesCollectionOn(START)).isFalse();
        assertThat(commitment.pausesCollectionOn(madeKnown)).isTrue();
    }

    @Test
    void it_ends_on_the_day_after_its_last_one() {
        proposed.commit(ASKED);
        proposed.until(LAST_DAY);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.IN_FORCE);
        proposed.until(LAST_DAY.plusDays(1));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.ENDED);
    }

    @Test
    void dates_that_cannot_be_are_refused_by_their_field() {
        assertField(new Period(ASKED_ON.minusDays(1), LAST_DAY), ASKED_ON, "from");
        assertField(new Period(START, null), ASKED_ON, "until");
        assertField(ASKED, ASKED_ON.minusDays(1), "madeKnownOn");
        assertField(ASKED, LAST_DAY.plusDays(1), "madeKnownOn");
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    /** Awb 3:40, 3:41: what was sent yesterday and is put on record today was made known yesterday. */
    @Test
    void a_decision_that_was_sent_before_it_is_put_on_record_counts_from_the_day_it_was_sent() {
        LocalDate recorded = ASKED_ON.plusDays(4);
        LocalDate sent = recorded.minusDays(1);
        commitment.commit(
                proposed.officer(CommitmentAction.COMMIT),
                proposed.mandateOf(CJIB),
                new Decision.Promise(new Period(ASKED_ON, LAST_DAY), null, sent),
                AMOUNT,
                at(recorded));
        proposed.until(recorded);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.IN_FORCE);
        assertThat(commitment.pausesCollectionOn(sent)).isTrue();
        assertThat(commitment.pausesCollectionOn(sent.minusDays(1))).isFalse();
        Decision decision = requireNonNull(commitment.decision());
        assertThat(decision.decidedOn()).as("no later than it was made known").isEqualTo(sent);
    }

    /** Awb 6:7, 6:8: six weeks from the day after; goodwill is no decision. */
    @Test
    void the_term_to_object_counts_from_the_day_it_was_made_known() {
        commitment.commit(
                proposed.officer(CommitmentAction.COMMIT),
                proposed.mandateOf(CJIB),
                new Decision.Promise(ASKED, null, LocalDate.of(2026, 4, 13)),
                AMOUNT,
                at(LocalDate.of(2026, 4, 14)));
        Decision decision = requireNonNull(commitment.decision());
        assertThat(CommitmentView.Promised.of(decision, "Awb 4:94").objectUntil())
                .isEqualTo(LocalDate.of(2026, 5, 26));
        assertThat(CommitmentView.Promised.of(decision, "Invorderingswet 1990 25 lid 1")
                        .objectUntil())
                .as("the ontvanger's own power knows another remedy")
                .isNull();
        assertThat(CommitmentView.Promised.of(decision, "Overeenkomst (BW 6:217)")
                        .objectUntil())
                .isNull();
    }

    /** Awb 10:2: dating a decision back gives nobody a power that he has no more, or had not yet. */
    @Test
    void a_mandate_must_hold_on_the_day_of_the_decision_and_on_the_day_it_is_put_on_record() {
        LocalDate today = ASKED_ON.plusDays(4);
        var begunToday = within(new Period(today, null));
        var endedYesterday = within(new Period(ASKED_ON, today.minusDays(1)));
        for (MandateHeld mandate : List.of(begunToday, endedYesterday)) {
            assertThatThrownBy(() -> commitment.commit(
                            proposed.officer(CommitmentAction.COMMIT),
                            mandate,
                            new Decision.Promise(ASKED, null, today.minusDays(1)),
                            AMOUNT,
                            at(today)))
                    .isInstanceOf(Problem.Forbidden.class)
                    .hasMessage("mandate.expired");
        }
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    private MandateHeld within(Period validity) {
        MandateHeld held = proposed.mandateOf(CJIB);
        return new MandateHeld(
                held.id(),
                held.power(),
                held.holder(),
                held.holderName(),
                held.basis(),
                held.ceiling(),
                held.maximum(),
                validity,
                validity.from(),
                validity.from(),
                held.document());
    }

    private void assertField(Period period, LocalDate madeKnown, String field) {
        assertThatThrownBy(() -> commitment.commit(
                        proposed.officer(CommitmentAction.COMMIT),
                        proposed.mandateOf(CJIB),
                        new Decision.Promise(period, null, madeKnown),
                        AMOUNT,
                        at(ASKED_ON)))
                .asInstanceOf(type(Problem.Invalid.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Problem.Violation::field)
                        .containsExactly(field));
    }
}
