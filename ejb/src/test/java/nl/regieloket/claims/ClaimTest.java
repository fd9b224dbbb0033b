package nl.regieloket.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DE-01, DE-06, DE-07: what a household owes whom, who collects it, and how it came to be so much. */
class ClaimTest {
    private static final Instant APRIL_2 = Instant.parse("2026-04-02T10:00:00Z");
    private static final Instant APRIL_3 = Instant.parse("2026-04-03T10:00:00Z");
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final OrganisationId WEB_SHOP = OrganisationId.next();
    private static final OrganisationId BAILIFF = OrganisationId.next();
    private static final CaseFileId CASE = CaseFileId.next();
    private static final Subject CASE_SUBJECT = Subject.caseFile(CASE, RIETMOND);
    private static final Actor CASEMANAGER = Actors.officer(RIETMOND, OfficerFunction.CASEMANAGER);
    private static final Actor CREDITOR_OFFICER = Actors.officer(WEB_SHOP, OfficerFunction.CREDITOR_OFFICER);

    private final Claim claim = recorded(owed("612.50", "112.50", ClaimState.DUNNING));

    @Test
    void the_creditor_and_who_collects_for_it_are_told_apart() {
        assertThat(claim.facts().creditor()).isEqualTo(WEB_SHOP);
        assertThat(claim.facts().collectingAgent()).isEqualTo(BAILIFF);
    }

    @Test
    void a_creditor_that_collects_itself_has_no_collecting_agent() {
        assertThat(owed("10.00", "0.00", ClaimState.OPEN, WEB_SHOP).collectingAgent())
                .isNull();
    }

    @Test
    void costs_are_part_of_the_amount_and_never_more() {
        assertThatThrownBy(() -> owed("100.00", "100.01", ClaimState.OPEN))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Problem.Violation("costs", "claim.costs-above-amount")));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        assertThatThrownBy(() -> new NewClaim(
                        Set.of(),
                        WEB_SHOP,
                        null,
                        " ",
                        ClaimKind.WEB_SHOP,
                        Euro.of("-1.00"),
                        Euro.of("1.00"),
                        Euro.ZERO,
                        false,
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 4, 1),
                        ClaimState.OPEN))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .extracting(Problem.Violation::field)
                                .containsExactly("debtors", "reference", "originalAmount", "due"));
    }

    @Test
    void nobody_but_the_creditor_gives_up_its_claim() {
        assertThatThrownBy(() -> recorded(owed("100.00", "0.00", ClaimState.WAIVED)))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage("claim.given-up-by-creditor-alone");
        assertThatThrownBy(() -> claim.correct(
                        owed("612.50", "112.50", ClaimState.WRITTEN_OFF), 0, on(ClaimAction.CORRECT), APRIL_3))
                .hasMessage("claim.given-up-by-creditor-alone");
        assertThat(claim.terms().state()).isEqualTo(ClaimState.DUNNING);
    }

    @Test
    void the_creditor_can_give_up_its_claim() {
        giveUp();
        assertThat(claim.terms().state()).isEqualTo(ClaimState.WAIVED);
        assertThat(claim.stateSince()).isEqualTo(APRIL_3);
        assertThat(claim.terms().originalAmount()).isEqualTo(Euro.of("500.00"));
    }

    @Test
    void who_collects_for_the_creditor_does_not_give_up_its_claim() {
        var permit = Actors.permit(
                Actors.officer(BAILIFF, OfficerFunction.CREDITOR_OFFICER),
                ClaimAction.REPORT,
                claim.within(CASE_SUBJECT));
        assertThatThrownBy(() -> claim.report(ClaimState.WAIVED, Euro.ZERO, Euro.ZERO, 0, permit, APRIL_3))
                .hasMessage("claim.given-up-by-creditor-alone");
        claim.report(ClaimState.SEIZURE, Euro.of("612.50"), Euro.of("112.50"), 0, permit, APRIL_3);
        assertThat(claim.terms().state()).isEqualTo(ClaimState.SEIZURE);
    }

    @Test
    void nobody_but_the_creditor_takes_back_that_it_gave_up_its_claim() {
        giveUp();
        assertThatThrownBy(() ->
                        claim.correct(owed("612.50", "112.50", ClaimState.OPEN), 0, on(ClaimAction.CORRECT), APRIL_3))
                .hasMessage("claim.given-up-by-creditor-alone");
        assertThat(claim.terms().state()).isEqualTo(ClaimState.WAIVED);
    }

    @Test
    void a_creditor_that_saw_an_older_claim_is_told_so() {
        assertThatThrownBy(() -> claim.report(
                        ClaimState.SETTLED, Euro.ZERO, Euro.ZERO, 7, creditorsPermit(ClaimAction.REPORT), APRIL_3))
                .hasMessage("changed-meanwhile");
    }

    @Test
    void a_creditor_that_the_claim_turns_out_to_be_of_is_not_let_in_by_the_correction() {
        claim.openToCreditor(APRIL_2);
        claim.correct(
                owed("600.00", "100.00", ClaimState.DUNNING, OrganisationId.next()),
                0,
                on(ClaimAction.CORRECT),
                APRIL_3);
        assertThat(claim.isOpenToCreditor()).isFalse();
    }

    @Test
    void a_correction_of_the_amount_leaves_the_creditor_in() {
        claim.openToCreditor(APRIL_2);
        claim.correct(owed("600.00", "100.00", ClaimState.DUNNING), 0, on(ClaimAction.CORRECT), APRIL_3);
        assertThat(claim.isOpenToCreditor()).isTrue();
    }

    @Test
    void a_correction_of_the_amount_leaves_the_moment_of_its_state() {
        claim.correct(owed("600.00", "100.00", ClaimState.DUNNING), 0, on(ClaimAction.CORRECT), APRIL_3);
        assertThat(claim.terms().currentAmount()).isEqualTo(Euro.of("600.00"));
        assertThat(claim.stateSince()).isEqualTo(APRIL_2);
    }

    @Test
    void a_correction_of_what_somebody_else_changed_is_refused() {
        assertThatThrownBy(() -> claim.correct(
                        owed("600.00", "100.00", ClaimState.DUNNING), 7, on(ClaimAction.CORRECT), APRIL_3))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("changed-meanwhile");
    }

    @Test
    void a_withdrawn_claim_stays_what_it_was_and_changes_no_more() {
        claim.withdraw(0, on(ClaimAction.WITHDRAW), APRIL_3);
        assertThat(claim.isWithdrawn()).isTrue();
        assertThat(claim.terms().currentAmount()).isEqualTo(Euro.of("612.50"));
        assertThatThrownBy(
                        () -> claim.correct(owed("1.00", "0.00", ClaimState.OPEN), 0, on(ClaimAction.CORRECT), APRIL_3))
                .hasMessage("claim.withdrawn");
    }

    @Test
    void a_permit_for_one_claim_does_not_change_another() {
        Claim other = recorded(owed("5.00", "0.00", ClaimState.OPEN));
        Permit<ClaimAction> permit = Actors.permit(CASEMANAGER, ClaimAction.WITHDRAW, other.within(CASE_SUBJECT));
        assertThatThrownBy(() -> claim.withdraw(0, permit, APRIL_3)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_creditor_is_let_in_once_and_never_to_a_withdrawn_claim() {
        assertThat(claim.openToCreditor(APRIL_2)).isTrue();
        assertThat(claim.openToCreditor(APRIL_3)).isFalse();
        Claim withdrawn = recorded(owed("5.00", "0.00", ClaimState.OPEN));
        withdrawn.withdraw(
                0, Actors.permit(CASEMANAGER, ClaimAction.WITHDRAW, withdrawn.within(CASE_SUBJECT)), APRIL_3);
        assertThat(withdrawn.openToCreditor(APRIL_3)).isFalse();
    }

    @Test
    void a_revision_keeps_what_the_claim_was() {
        Set<ResidentId> debtors = claim.debtors();
        var kept = new ClaimRevision(claim, ClaimChange.RECORDED, on(ClaimAction.CORRECT), null, APRIL_2);
        claim.correct(
                owed("1.00", "0.00", ClaimState.OPEN, OrganisationId.next()), 0, on(ClaimAction.CORRECT), APRIL_3);

        ClaimRevisionView before = kept.view(id -> new ClaimView.Party(id, "Partij"));
        assertThat(before.debtors()).isEqualTo(debtors).isNotEqualTo(claim.debtors());
        assertThat(before.creditor().id()).isEqualTo(WEB_SHOP);
        assertThat(before.collectingAgent())
                .satisfies(agent -> assertThat(agent).isNotNull())
                .extracting(ClaimView.Party::id)
                .isEqualTo(BAILIFF);
        assertThat(before.kind()).isEqualTo(ClaimKind.WEB_SHOP);
        assertThat(before.since()).isEqualTo(LocalDate.of(2025, 11, 3));
        assertThat(before.currentAmount()).isEqualTo(Euro.of("612.50"));
        assertThat(before.state()).isEqualTo(ClaimState.DUNNING);
    }

    private void giveUp() {
        claim.report(ClaimState.WAIVED, Euro.ZERO, Euro.ZERO, 0, creditorsPermit(ClaimAction.REPORT), APRIL_3);
    }

    private Permit<ClaimAction> creditorsPermit(ClaimAction action) {
        return Actors.permit(CREDITOR_OFFICER, action, claim.within(CASE_SUBJECT));
    }

    private Permit<ClaimAction> on(ClaimAction action) {
        return Actors.permit(CASEMANAGER, action, claim.within(CASE_SUBJECT));
    }

    private static Claim recorded(NewClaim told) {
        return new Claim(
                ClaimId.next(), CASE, told, Actors.permit(CASEMANAGER, ClaimAction.RECORD, CASE_SUBJECT), APRIL_2);
    }

    private static NewClaim owed(String amount, String costs, ClaimState state) {
        return owed(amount, costs, state, BAILIFF);
    }

    private static NewClaim owed(String amount, String costs, ClaimState state, @Nullable OrganisationId agent) {
        return new NewClaim(
                Set.of(ResidentId.next()),
                WEB_SHOP,
                agent,
                "WS-2026/17",
                ClaimKind.WEB_SHOP,
                Euro.of("500.00"),
                Euro.of(amount),
                Euro.of(costs),
                false,
                LocalDate.of(2025, 11, 3),
                null,
                state);
    }
}
