package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** MT-05, DE-03, DE-07: what stands of a claim counts, and nobody is asked twice. */
class AskedBeforeIT extends AskedBeforeFixture {
    @Test
    void a_withdrawn_claim_counts_no_more_against_the_ceiling_of_a_mandate_and_stays_in_view_as_withdrawn() {
        ClaimId mistake = cases.claim(directed, cjib.id(), "100.00");
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine, mistake)));
        forbidden(() -> asking.commits(cjib, id, 30), "mandate.over-ceiling");

        withdraw(mistake);

        assertThat(asking.commits(cjib, id, 30)).isEqualTo(CommitmentStatus.COMMITTED);
        for (CommitmentView view :
                List.of(requests.one(cjib.officer(), id), requests.one(directed.casemanager(), id))) {
            assertThat(view.claims())
                    .extracting(ClaimFacts::id, ClaimFacts::withdrawn)
                    .containsExactlyInAnyOrder(tuple(fine, false), tuple(mistake, true));
            assertThat(view.total()).isEqualTo(Euro.of("447.00"));
        }
    }

    @Test
    void nothing_is_promised_about_claims_that_were_all_a_mistake() {
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine)));
        withdraw(fine);
        conflict(() -> asking.commits(cjib, id, 30), "commitment.claims-withdrawn");
        sending.withdraw(directed.casemanager(), id, "De vordering was een vergissing");
        assertThat(requests.one(cjib.officer(), id).status()).isEqualTo(CommitmentStatus.WITHDRAWN);
    }

    @Test
    void nothing_is_asked_for_what_was_paid() {
        ClaimId paid = recording.add(
                directed.casemanager(),
                directed.id(),
                Cases.told(directed, cjib.id(), null, UUID.randomUUID().toString(), "10.00", ClaimState.SETTLED));
        isOver(() -> composing.draft(directed.casemanager(), directed.id(), Set.of(fine, paid)));
        ProposalId draft = asking.draftedFor(directed, Set.of(fine));
        long version = asking.version(directed, draft);
        var both = new ProposalView.Draft(Asking.REASONS, Set.of(fine, paid), List.of());
        isOver(() -> composing.write(directed.casemanager(), draft, version, both));

        withdraw(fine);
        conflict(() -> sending.send(directed.casemanager(), draft, version), "proposal.claims-changed");
    }

    private static void isOver(ThrowingCallable act) {
        invalid(act, "claims");
        assertThatThrownBy(act).hasMessage("proposal.claim-is-over");
    }

    @Test
    void a_claim_that_waits_at_its_creditor_is_not_asked_about_again_until_it_is_refused() {
        ProposalId early = asking.draftedFor(directed, Set.of(fine));
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine)));

        askedAlready(() -> composing.draft(directed.casemanager(), directed.id(), Set.of(fine)));
        long version = asking.version(directed, early);
        askedAlready(() -> sending.send(directed.casemanager(), early, version));
        assertThat(proposals.asked(directed.casemanager(), directed.id()))
                .hasEntrySatisfying(fine, part -> assertThat(part.id()).isEqualTo(id));

        answering.refuse(cjib.officer(), id, "Te vroeg", null, cjib.mandate());
        sending.send(directed.casemanager(), early, version);
        assertThat(proposals.one(directed.casemanager(), early).status()).isEqualTo(ProposalView.Status.SENT);
    }

    @Test
    void of_two_drafts_about_one_claim_that_are_sent_at_once_one_asks() throws Exception {
        ProposalId one = asking.draftedFor(directed, Set.of(fine));
        ProposalId other = asking.draftedFor(directed, Set.of(fine));
        long ofOne = asking.version(directed, one);
        long ofOther = asking.version(directed, other);
        assertThat(AtOnce.all(
                        () -> sending.send(directed.casemanager(), one, ofOne),
                        () -> sending.send(directed.casemanager(), other, ofOther)))
                .containsExactlyInAnyOrder("", "proposal.claim-asked-already");
    }

    private static void askedAlready(ThrowingCallable act) {
        invalid(act, "claims");
        assertThatThrownBy(act).hasMessage("proposal.claim-asked-already");
    }

    @Test
    void a_proposal_that_is_answered_as_a_whole_has_nothing_to_take_back() {
        ProposalId draft = asking.draftedFor(directed, Set.of(fine));
        CommitmentId id = sent(draft);
        assertThat(proposals.one(directed.casemanager(), draft).allowed()).containsExactly(ProposalAction.WITHDRAW);
        asking.commits(cjib, id, 30);
        assertThat(proposals.one(directed.casemanager(), draft).allowed()).isEmpty();
        conflict(() -> sending.withdraw(directed.casemanager(), draft, "Niet meer nodig"), "proposal.all-answered");
        assertThat(proposals.one(directed.casemanager(), draft).status()).isEqualTo(ProposalView.Status.SENT);
    }

    /** Awb 3:40, 3:41: put on record today, sent yesterday. */
    @Test
    void what_was_sent_to_the_resident_yesterday_is_in_force_since_yesterday() {
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine)));
        LocalDate asked = days.today();
        days.jumpTo(asked.plusDays(3));
        answering.commit(
                cjib.officer(),
                id,
                new AnsweringCommitments.Promise(asked, asked.plusDays(60), null, asked.plusDays(2)),
                cjib.mandate());
        days.jumpTo(asked.plusDays(3));
        CommitmentView view = requests.one(directed.casemanager(), id);
        assertThat(view.status()).isEqualTo(CommitmentStatus.IN_FORCE);
        assertThat(view.promise()).satisfies(promise -> {
            assertThat(promise.inForceOn()).isEqualTo(asked.plusDays(2));
            assertThat(promise.decidedOn()).isEqualTo(asked.plusDays(2));
        });
    }
}
