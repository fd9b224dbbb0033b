package nl.regieloket.proposals;

import static java.util.Objects.requireNonNull;
import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MT-05, DE-03, DE-07: what stands of a claim counts, nobody is asked twice, and longer is asked of the same one. */
class AskedBeforeIT extends InContainer {
    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private ReadingRequests requests;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private RecordingClaims recording;

    @Inject
    private ReadingClaims claims;

    @Inject
    private WorkList workList;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Days days;

    private Cases.Directed directed;
    private Partner cjib;
    private ClaimId fine;

    @BeforeEach
    void aFine() {
        directed = cases.directed();
        cjib = asking.agency(Euro.of("500.00"), null);
        fine = cases.claim(directed, cjib.id(), "447.00");
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

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

    private CommitmentId promised(int forDays) {
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine)));
        asking.commits(cjib, id, forDays);
        return id;
    }

    private void write(ProposalId draft, @Nullable CommitmentId extended) {
        LocalDate from = days.today().plusDays(50);
        composing.write(
                directed.casemanager(),
                draft,
                asking.version(directed, draft),
                new ProposalView.Draft(
                        Asking.REASONS,
                        Set.of(fine),
                        List.of(new ProposalView.Ask(
                                cjib.id(),
                                MeasureKind.DEFERRAL_OF_PAYMENT,
                                new Period(from, from.plusDays(30)),
                                5,
                                extended))));
    }

    private CommitmentId sent(ProposalId draft) {
        sending.send(directed.casemanager(), draft, asking.version(directed, draft));
        return asking.part(directed, draft, cjib);
    }

    private void withdraw(ClaimId id) {
        long version = claims.read(directed.casemanager(), id).version();
        recording.withdraw(directed.casemanager(), id, version, "Een vergissing");
    }

    private LocalDate lastDay(CommitmentId id) {
        var promise = requireNonNull(requests.one(directed.casemanager(), id).promise());
        return requireNonNull(promise.period().until());
    }

    private List<String> work() {
        return workList.mine(directed.casemanager(), new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }
}
