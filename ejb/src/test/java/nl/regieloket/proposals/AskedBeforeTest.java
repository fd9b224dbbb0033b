package nl.regieloket.proposals;

import static nl.regieloket.proposals.Proposed.ASKED;
import static nl.regieloket.proposals.Proposed.ASKED_ON;
import static nl.regieloket.proposals.Proposed.CJIB;
import static nl.regieloket.proposals.Proposed.DUO;
import static nl.regieloket.proposals.Proposed.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** MT-05, DE-03: nobody is asked twice for one thing; longer is a new commitment that refers to the one before. */
class AskedBeforeTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 7);

    private final Proposed proposed = new Proposed();
    private final Commitment commitment = proposed.commitment();

    @Test
    void a_claim_is_not_asked_about_again_while_its_request_waits_or_its_pause_stands() {
        askedAlready(() -> ask(ASKED_ON, null));
        proposed.commit(ASKED);
        askedAlready(() -> ask(ASKED_ON, null));
        proposed.until(ASKED.from());
        askedAlready(() -> ask(ASKED.from(), null));
    }

    @Test
    void a_claim_can_be_asked_about_again_after_a_refusal_or_an_end() {
        commitment.refuse(
                proposed.officer(CommitmentAction.REFUSE), proposed.mandateOf(CJIB), "nee", null, at(ASKED_ON));
        assertThatCode(() -> ask(ASKED_ON, null)).doesNotThrowAnyException();
    }

    @Test
    void another_organisation_can_be_asked_about_it() {
        var before = new AskedBefore(List.of(commitment), ASKED_ON);
        assertThatCode(() -> before.require(List.of(proposed.drafted(DUO)))).doesNotThrowAnyException();
    }

    @Test
    void a_promise_is_extended_while_it_stands_and_for_thirty_days_after() {
        proposed.commit(ASKED);
        assertThatCode(() -> ask(ASKED_ON, commitment.id())).doesNotThrowAnyException();
        proposed.until(LAST_DAY.plusDays(1));
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.ENDED);
        assertThatCode(() -> ask(LAST_DAY.plusDays(30), commitment.id())).doesNotThrowAnyException();
        extendsNothing(() -> ask(LAST_DAY.plusDays(31), commitment.id()));
    }

    /** The first pause can still run when the third is asked for. */
    @Test
    void a_promise_is_extended_as_often_as_it_takes_and_each_time_from_its_last_extension() {
        proposed.commit(ASKED);
        Commitment second = proposed.promisedLonger(commitment);
        Commitment third = proposed.promisedLonger(second);
        var before = new AskedBefore(List.of(commitment, second, third), ASKED_ON);

        assertThatCode(() -> before.require(List.of(longer(third)))).doesNotThrowAnyException();
        askedAlready(() -> before.require(List.of(longer(second))));
        askedAlready(() -> before.require(List.of(longer(commitment))));
    }

    /** The pause of a claim that was left out of an extension still stands by itself. */
    @Test
    void what_an_extension_left_out_is_not_asked_about_by_extending_that() {
        DraftPart ofTwo = ofTwo();
        Commitment first = proposed.promised(ofTwo);
        Commitment second = proposed.promisedLonger(first);
        var before = new AskedBefore(List.of(first, second), ASKED_ON);

        assertThatCode(() -> before.require(List.of(longer(second)))).doesNotThrowAnyException();
        DraftPart again = proposed.drafted(CJIB);
        again.cover(ofTwo.claims());
        again.extend(second.id());
        askedAlready(() -> before.require(List.of(again)));
    }

    @Test
    void a_pause_is_left_to_extend_for_what_its_extensions_left_out() {
        DraftPart ofTwo = ofTwo();
        Commitment first = proposed.promised(ofTwo);
        Commitment second = proposed.promisedLonger(first);
        Set<ClaimId> leftOut = new HashSet<>(ofTwo.claims());
        leftOut.removeAll(second.claims());
        var before = new AskedBefore(List.of(first, second), ASKED_ON);

        assertThat(before.leftToExtend(first.id(), ofTwo.claims())).isEqualTo(leftOut);
        assertThat(before.leftToExtend(first.id(), second.claims()))
                .as("when the other was paid")
                .isEmpty();
        assertThat(before.leftToExtend(second.id(), second.claims()))
                .as("what it extends does not stand in its way")
                .isEqualTo(second.claims());
    }

    private DraftPart ofTwo() {
        DraftPart part = proposed.drafted(CJIB);
        Set<ClaimId> claims = new HashSet<>(part.claims());
        claims.add(ClaimId.next());
        part.cover(claims);
        return part;
    }

    private DraftPart longer(Commitment earlier) {
        DraftPart part = proposed.drafted(CJIB);
        part.extend(earlier.id());
        return part;
    }

    @Test
    void what_was_not_promised_is_not_there_or_is_of_another_is_not_extended() {
        extendsNothing(() -> ask(ASKED_ON, commitment.id()));
        proposed.commit(ASKED);
        extendsNothing(() -> ask(ASKED_ON, CommitmentId.next()));
        var ofDuo = proposed.drafted(DUO);
        ofDuo.extend(commitment.id());
        extendsNothing(() -> new AskedBefore(List.of(commitment), ASKED_ON).require(List.of(ofDuo)));
    }

    @Test
    void what_was_taken_back_is_not_extended() {
        proposed.commit(ASKED);
        commitment.cancel(
                proposed.officer(CommitmentAction.CANCEL), proposed.mandateOf(CJIB), "geschonden", at(ASKED_ON));
        extendsNothing(() -> ask(ASKED_ON, commitment.id()));
    }

    private void ask(LocalDate today, @Nullable CommitmentId extended) {
        var part = proposed.drafted(CJIB);
        part.extend(extended);
        new AskedBefore(List.of(commitment), today).require(List.of(part));
    }

    private static void askedAlready(ThrowingCallable act) {
        refused(act, "claims", "proposal.claim-asked-already");
    }

    private static void extendsNothing(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Problem.Invalid.class).hasMessage("proposal.extends-nothing");
    }

    private static void refused(ThrowingCallable act, String field, String code) {
        assertThatThrownBy(act)
                .asInstanceOf(type(Problem.Invalid.class))
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation(field, code)));
    }
}
