package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import org.junit.jupiter.api.Test;

/** MT-05, DE-07: longer is asked of the same one, by a new request that refers to the promise before. */
class ExtendingIT extends AskedBeforeFixture {
    @Test
    void a_pause_is_extended_by_a_new_request_to_the_same_one_and_nobody_has_to_think_of_it_any_more() {
        CommitmentId id = promised(40);
        days.jumpTo(days.today().plusDays(12));
        assertThat(work()).contains("pause.ends-soon");
        LocalDate last = lastDay(id);
        assertThat(requests.one(directed.casemanager(), id).extendable()).isTrue();
        assertThat(requests.one(cjib.officer(), id).extendable())
                .as("who promised does not ask")
                .isFalse();

        ProposalId draft = composing.extend(directed.casemanager(), id, last.plusDays(60));
        assertThat(proposals.one(directed.casemanager(), draft).drafted())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.extension()).isEqualTo(id);
                    assertThat(part.asked()).isEqualTo(new Period(last.plusDays(1), last.plusDays(60)));
                });
        assertThat(work()).as("a draft asks nobody").contains("pause.ends-soon");
        write(draft, id);
        CommitmentId longer = sent(draft);

        assertThat(work()).doesNotContain("pause.ends-soon");
        assertThat(requests.one(directed.casemanager(), id).extendable()).isFalse();
        assertThat(requests.one(cjib.officer(), longer).extension()).isEqualTo(id);
        days.jumpTo(last.minusDays(7));
        assertThat(work()).as("asked already").doesNotContain("pause.ends-soon");
    }

    @Test
    void who_asked_in_vain_to_make_a_pause_last_longer_has_to_think_of_its_end_again() {
        CommitmentId first = promised(40);
        LocalDate last = lastDay(first);
        days.jumpTo(last.minusDays(5));

        CommitmentId refused = longer(first);
        assertThat(work()).doesNotContain("pause.ends-soon");
        answering.refuse(cjib.officer(), refused, "Geen uitzicht op een regeling", null, cjib.mandate());
        assertThat(work()).contains("pause.ends-soon");

        CommitmentId withdrawn = longer(first);
        assertThat(work()).doesNotContain("pause.ends-soon");
        sending.withdraw(directed.casemanager(), withdrawn, "Toch niet nodig");
        assertThat(work()).contains("pause.ends-soon");

        CommitmentId cancelled = longer(first);
        answering.commit(
                cjib.officer(),
                cancelled,
                new AnsweringCommitments.Promise(last.plusDays(1), last.plusDays(60), null, null),
                cjib.mandate());
        assertThat(work()).doesNotContain("pause.ends-soon");
        answering.cancel(cjib.officer(), cancelled, "De maandbedragen zijn niet betaald", cjib.mandate());
        assertThat(work()).contains("pause.ends-soon");
    }

    @Test
    void a_pause_whose_end_is_far_off_is_no_work_when_its_extension_is_refused() {
        CommitmentId first = promised(40);

        CommitmentId refused = longer(first);
        answering.refuse(cjib.officer(), refused, "Vraag dit later", null, cjib.mandate());

        assertThat(work()).doesNotContain("pause.ends-soon");
    }

    /** The first pause can still run while a third is asked for. */
    @Test
    void a_pause_that_was_made_longer_is_made_longer_once_more_while_the_first_still_runs() {
        CommitmentId first = promised(40);
        CommitmentId second = longer(first);
        answering.commit(
                cjib.officer(),
                second,
                new AnsweringCommitments.Promise(
                        lastDay(first).plusDays(1), lastDay(first).plusDays(60), null, null),
                cjib.mandate());
        assertThat(requests.one(directed.casemanager(), first).extendable()).isFalse();
        assertThat(requests.one(directed.casemanager(), second).extendable()).isTrue();

        CommitmentId third = longer(second);

        assertThat(requests.one(cjib.officer(), first).status().isPromised()).isTrue();
        assertThat(requests.one(cjib.officer(), third).extension()).isEqualTo(second);
    }

    private CommitmentId longer(CommitmentId earlier) {
        ProposalId draft = composing.extend(
                directed.casemanager(), earlier, lastDay(earlier).plusDays(60));
        write(draft, earlier);
        return sent(draft);
    }

    /** The claim that was left out would be collected again unseen. */
    @Test
    void who_leaves_a_claim_out_of_an_extension_still_has_to_think_of_its_end() {
        ClaimId other = cases.claim(directed, cjib.id(), "12.00");
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine, other)));
        asking.commits(cjib, id, 40);
        days.jumpTo(days.today().plusDays(12));
        longer(id);
        assertThat(work()).as("the warning that was there stays").contains("pause.ends-soon");
        days.jumpTo(lastDay(id).minusDays(7));
        assertThat(work()).as("and the next one comes").contains("pause.ends-soon");
        assertThat(requests.one(directed.casemanager(), id).extendable()).isTrue();

        ProposalId rest =
                composing.extend(directed.casemanager(), id, lastDay(id).plusDays(60));
        assertThat(proposals.one(directed.casemanager(), rest).drafted())
                .singleElement()
                .satisfies(part ->
                        assertThat(part.claims()).extracting(ClaimFacts::id).containsExactly(other));
        composing.write(
                directed.casemanager(),
                rest,
                asking.version(directed, rest),
                new ProposalView.Draft(Asking.REASONS, Set.of(other), List.of()));
        sent(rest);

        assertThat(work()).doesNotContain("pause.ends-soon");
        assertThat(requests.one(directed.casemanager(), id).extendable()).isFalse();
        invalid(() -> composing.extend(directed.casemanager(), id, lastDay(id).plusDays(60)), "claims");
    }

    @Test
    void nothing_is_made_longer_when_all_that_it_was_about_was_paid() {
        CommitmentId id = promised(40);
        assertThat(requests.one(directed.casemanager(), id).extendable()).isTrue();
        long version = claims.read(cjib.officer(), fine).version();
        recording.report(cjib.officer(), fine, version, ClaimState.SETTLED, Euro.ZERO, Euro.ZERO);

        assertThat(requests.one(directed.casemanager(), id).extendable()).isFalse();
        conflict(
                () -> composing.extend(directed.casemanager(), id, lastDay(id).plusDays(60)), "commitment.claims-over");
    }

    @Test
    void nobody_looks_at_the_end_of_a_pause_that_was_taken_back() {
        CommitmentId id = promised(40);
        days.jumpTo(days.today().plusDays(12));
        assertThat(work()).contains("pause.ends-soon");
        answering.cancel(cjib.officer(), id, "Afspraak geschonden", cjib.mandate());
        assertThat(work()).doesNotContain("pause.ends-soon");
    }

    @Test
    void what_a_draft_says_to_extend_is_a_promise_of_that_organisation_in_that_case_and_never_makes_it_stuck() {
        Cases.Directed elsewhere = cases.another(directed);
        CommitmentId ofOther = asking.asked(elsewhere, cjib);
        asking.commits(cjib, ofOther, 30);
        CommitmentId notPromised = asking.asked(directed, cjib);
        Partner duo = asking.agency();
        CommitmentId ofDuo = asking.asked(directed, duo);
        asking.commits(duo, ofDuo, 30);
        ClaimId otherFine = cases.claim(directed, cjib.id(), "10.00");
        CommitmentId ofOtherFine = sent(asking.draftedFor(directed, Set.of(otherFine)));
        asking.commits(cjib, ofOtherFine, 30);
        ProposalId draft = asking.draftedFor(directed, Set.of(fine));

        for (CommitmentId wrong : List.of(CommitmentId.next(), ofOther, notPromised, ofDuo, ofOtherFine)) {
            invalid(() -> write(draft, wrong), ProposalView.Ask.field(cjib.id(), "extension"));
        }
        missing(
                () -> composing.extend(
                        directed.casemanager(),
                        CommitmentId.next(),
                        days.today().plusDays(90)),
                "commitment.unknown");
        conflict(
                () -> composing.extend(
                        directed.casemanager(), notPromised, days.today().plusDays(90)),
                "commitment.not-promised");
        write(draft, null);
        assertThat(requests.one(cjib.officer(), sent(draft)).extension()).isNull();
    }

    @Test
    void a_draft_whose_promise_was_taken_back_meanwhile_asks_for_a_pause_of_its_own() {
        CommitmentId id = promised(40);
        ProposalId draft =
                composing.extend(directed.casemanager(), id, lastDay(id).plusDays(60));
        write(draft, id);
        answering.cancel(cjib.officer(), id, "Afspraak geschonden", cjib.mandate());

        long version = asking.version(directed, draft);
        invalid(
                () -> sending.send(directed.casemanager(), draft, version),
                ProposalView.Ask.field(cjib.id(), "extension"));
        assertThat(proposals
                        .one(directed.casemanager(), draft)
                        .drafted()
                        .getFirst()
                        .extension())
                .isNull();
        write(draft, null);
        assertThat(requests.one(cjib.officer(), sent(draft)).extension()).isNull();
    }
}
