package nl.regieloket.claims;

import static nl.regieloket.testing.Cases.told;
import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

/** DE-06, MT-09: what a creditor and who collects for it see and say of a claim, and nothing else of the case. */
class CreditorsIT extends ClaimsFixture {
    /** A creditor may not learn that a household has a case before something is asked of it. */
    @Test
    void a_creditor_knows_nothing_until_its_claim_is_opened_to_it_and_then_of_that_one_alone() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId energy = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId landlord = parties.organisation(OrganisationKind.CREDITOR);
        Actor hans = parties.officer(energy, OfficerFunction.CREDITOR_OFFICER);
        ClaimId own = cases.claim(directed, energy, "735.00");
        ClaimId others = cases.claim(directed, landlord, "1280.00");
        ClaimId notOpened = cases.claim(directed, energy, "20.00");
        unknown(hans, own);
        assertThat(reading.ofCreditor(hans, null).rows()).isEmpty();

        open(directed, own);

        assertThat(reading.ofCreditor(hans, null).rows())
                .extracting(ClaimView::id)
                .containsExactly(own);
        assertThat(reading.read(hans, own).allowed()).containsExactlyInAnyOrder(ClaimAction.READ, ClaimAction.REPORT);
        unknown(hans, others);
        unknown(hans, notOpened);
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> reading.ofCase(hans, directed.id()))
                .withMessage("case-file.unknown");
        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> recording.withdraw(hans, own, version(nadia, own), "Onze vergissing"));
        assertThat(refusals(hans, own)).isGreaterThan(0);
    }

    @Test
    void colleagues_without_a_function_that_answers_and_officers_of_elsewhere_see_nothing() {
        var directed = cases.directed();
        OrganisationId energy = parties.organisation(OrganisationKind.CREDITOR);
        ClaimId own = cases.claim(directed, energy, "735.00");
        open(directed, own);

        Actor administrator = parties.stronglySignedIn(energy, OfficerFunction.ADMINISTRATOR);
        Actor coordinator = parties.stronglySignedIn(energy, OfficerFunction.COORDINATOR);
        Actor elsewhere =
                parties.officer(parties.organisation(OrganisationKind.CREDITOR), OfficerFunction.CREDITOR_OFFICER);
        for (Actor nobody : List.of(administrator, coordinator, elsewhere)) {
            assertThatThrownBy(() -> reading.read(nobody, own)).isInstanceOf(Problem.class);
            assertThat(reading.ofCreditor(nobody, null).rows()).isEmpty();
        }
        unknown(elsewhere, own);
    }

    /** AVG 6: a creditor is let in on the law under which the municipality runs that case, and no other. */
    @Test
    void a_creditor_is_let_in_on_the_grounds_of_the_case() throws Exception {
        var directed = cases.directed();
        stored.change(
                "update case_file_ground set ground = 'PARTICIPATION' where case_file_id = '" + directed.id() + "'");
        ClaimId id = cases.claim(directed, parties.organisation(OrganisationKind.CREDITOR), "735.00");
        open(directed, id);
        assertThat(stored.text("select legal_basis from access_grant where subject_id = ?", id))
                .isEqualTo("Participatiewet 7 en 35");
    }

    /** DE-06: a debt has a creditor and a separate collecting agent. */
    @Test
    void the_collecting_agent_sees_and_reports_what_it_collects_and_nothing_else_of_that_creditor() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId shop = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        Actor kim = parties.officer(bailiff, OfficerFunction.CREDITOR_OFFICER);
        ClaimId collected =
                recording.add(nadia, directed.id(), told(directed, shop, bailiff, "W-1", "612.50", ClaimState.SEIZURE));
        ClaimId own = recording.add(nadia, directed.id(), told(directed, shop, "W-2", "50.00"));
        open(directed, collected);
        open(directed, own);

        assertThat(reading.ofCreditor(kim, null).rows())
                .extracting(ClaimView::id)
                .containsExactly(collected);
        unknown(kim, own);
        recording.report(
                kim, collected, version(nadia, collected), ClaimState.ARRANGEMENT, Euro.of("600.00"), Euro.ZERO);
        assertThat(reading.read(nadia, collected).state()).isEqualTo(ClaimState.ARRANGEMENT);
        assertThat(reading.history(nadia, collected).getLast())
                .satisfies(last -> assertThat(last.byOrganisation()).isEqualTo(bailiff));
    }

    /** MT-09: nobody gives up the claim of another. */
    @Test
    void only_the_creditor_says_that_it_gives_up_its_claim() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId energy = parties.organisation(OrganisationKind.CREDITOR);
        Actor hans = parties.officer(energy, OfficerFunction.CREDITOR_OFFICER);
        ClaimId id = recording.add(nadia, directed.id(), told(directed, energy, "LS-1", "735.00"));
        for (ClaimState given : List.of(ClaimState.WAIVED, ClaimState.WRITTEN_OFF)) {
            var waived = told(directed, energy, null, "LS-1", "735.00", given);
            invalid(() -> recording.correct(nadia, id, version(nadia, id), waived, "Kwijt"), "state");
            var entered = told(directed, energy, null, "LS-9", "735.00", given);
            invalid(() -> recording.add(nadia, directed.id(), entered), "state");
        }
        assertThatThrownBy(
                        () -> recording.report(nadia, id, version(nadia, id), ClaimState.WAIVED, Euro.ZERO, Euro.ZERO))
                .isInstanceOf(Problem.Forbidden.class);
        open(directed, id);

        recording.report(hans, id, version(nadia, id), ClaimState.WAIVED, Euro.ZERO, Euro.ZERO);

        assertThat(reading.read(nadia, id).state()).isEqualTo(ClaimState.WAIVED);
        var undone = told(directed, energy, "LS-1", "735.00");
        invalid(() -> recording.correct(nadia, id, version(nadia, id), undone, "Toch niet"), "state");
    }

    /** AU-02: what is refused leaves a line, also where the gate itself would have let it through. */
    @Test
    void who_tries_to_give_up_the_claim_of_another_leaves_a_line() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId energy = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        Actor kim = parties.officer(bailiff, OfficerFunction.CREDITOR_OFFICER);
        ClaimId id = recording.add(
                nadia, directed.id(), told(directed, energy, bailiff, "LS-1", "735.00", ClaimState.DUNNING));
        open(directed, id);
        var waived = told(directed, energy, bailiff, "LS-1", "735.00", ClaimState.WAIVED);
        var another = told(directed, energy, bailiff, "LS-2", "735.00", ClaimState.WRITTEN_OFF);

        invalid(() -> recording.add(nadia, directed.id(), another), "state");
        assertThat(givenUp(nadia, directed.id().value(), "claim.record")).isEqualTo(1);
        invalid(() -> recording.addAll(nadia, directed.id(), List.of(another)), "state");
        assertThat(givenUp(nadia, directed.id().value(), "claim.record")).isEqualTo(2);
        invalid(() -> recording.correct(nadia, id, version(nadia, id), waived, "Kwijt"), "state");
        assertThat(givenUp(nadia, id.value(), "claim.correct")).isEqualTo(1);
        invalid(() -> recording.report(kim, id, version(nadia, id), ClaimState.WAIVED, Euro.ZERO, Euro.ZERO), "state");
        assertThat(givenUp(kim, id.value(), "claim.report")).isEqualTo(1);
    }

    /** A form that is older than the waiver tells of a change, not of an attempt to take it back. */
    @Test
    void who_corrects_what_was_given_up_meanwhile_is_told_so_and_leaves_no_refusal() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId energy = parties.organisation(OrganisationKind.CREDITOR);
        Actor hans = parties.officer(energy, OfficerFunction.CREDITOR_OFFICER);
        ClaimId id = cases.claim(directed, energy, "735.00");
        open(directed, id);
        long seen = version(nadia, id);
        recording.report(hans, id, seen, ClaimState.WAIVED, Euro.ZERO, Euro.ZERO);

        var older = told(directed, energy, "LS-1", "700.00");
        conflict(() -> recording.correct(nadia, id, seen, older, "Bedrag"), "changed-meanwhile");
        assertThat(givenUp(nadia, id.value(), "claim.correct")).isZero();
    }

    private long givenUp(Actor actor, UUID subject, String action) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and subject_id = ? and action = ? and not allowed"
                        + " and reason = 'claim.given-up-by-creditor-alone'",
                actor.person(),
                subject,
                action);
    }

    @Test
    void whoever_was_let_in_by_mistake_is_shut_out_by_the_correction() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId wrong = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId right = parties.organisation(OrganisationKind.CREDITOR);
        Actor hans = parties.officer(wrong, OfficerFunction.CREDITOR_OFFICER);
        Actor dina = parties.officer(right, OfficerFunction.CREDITOR_OFFICER);
        ClaimId id = recording.add(nadia, directed.id(), told(directed, wrong, "A", "735.00"));
        open(directed, id);
        reading.read(hans, id);

        recording.correct(nadia, id, version(nadia, id), told(directed, right, "A", "735.00"), "Andere schuldeiser");

        unknown(hans, id);
        assertThat(reading.ofCreditor(hans, null).rows()).isEmpty();
        unknown(dina, id);
    }
}
