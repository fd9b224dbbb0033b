package nl.regieloket.claims;

import static nl.regieloket.testing.Cases.told;
import static nl.regieloket.testing.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import org.junit.jupiter.api.Test;

/** DE-01, DE-06, DE-07: every claim on the household with its creditor and its collecting agent, and what it was before. */
class ClaimsIT extends ClaimsFixture {
    @Test
    void what_was_corrected_and_withdrawn_stays_in_view_with_its_reason() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ClaimId id = recording.add(nadia, directed.id(), told(directed, creditor, "LS-1", "735.00"));

        recording.correct(nadia, id, version(nadia, id), told(directed, creditor, "LS-2", "753.00"), "Verschreven");
        recording.withdraw(nadia, id, version(nadia, id), "Was van de buren");

        ClaimView claim = reading.read(nadia, id);
        assertThat(claim.isWithdrawn()).isTrue();
        assertThat(claim.allowed()).containsExactlyInAnyOrder(ClaimAction.READ, ClaimAction.HISTORY);
        assertThat(reading.history(nadia, id))
                .extracting(ClaimRevisionView::change)
                .containsExactly(ClaimChange.RECORDED, ClaimChange.CORRECTED, ClaimChange.WITHDRAWN);
        assertThat(reading.history(nadia, id))
                .extracting(ClaimRevisionView::reference)
                .containsExactly("LS-1", "LS-2", "LS-2");
        assertThat(reading.history(nadia, id))
                .extracting(revision -> revision.currentAmount().amount().toPlainString())
                .containsExactly("735.00", "753.00", "753.00");
        assertThat(reading.history(nadia, id))
                .extracting(ClaimRevisionView::reason)
                .containsExactly(null, "Verschreven", "Was van de buren");
        assertThatThrownBy(() -> recording.correct(
                        nadia, id, version(nadia, id), told(directed, creditor, "LS-3", "1.00"), "Toch"))
                .hasMessage("claim.withdrawn");
    }

    @Test
    void a_withdrawn_claim_frees_its_reference_and_no_other_does() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ClaimId first = recording.add(nadia, directed.id(), told(directed, creditor, "ls-1", "735.00"));
        assertThatThrownBy(() -> recording.add(nadia, directed.id(), told(directed, creditor, " LS-1 ", "735.00")))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("claim.reference-taken");

        OrganisationId other = parties.organisation(OrganisationKind.CREDITOR);
        recording.add(nadia, directed.id(), told(directed, other, "LS-1", "735.00"));
        recording.withdraw(nadia, first, version(nadia, first), "Dubbel");
        recording.add(nadia, directed.id(), told(directed, creditor, "LS-1", "735.00"));

        assertThat(reading.ofCase(nadia, directed.id())).hasSize(3);
    }

    @Test
    void of_two_who_enter_the_same_claim_at_once_one_is_told_so() throws Exception {
        var directed = cases.directed();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        AtOnce.Act entering =
                () -> recording.add(directed.casemanager(), directed.id(), told(directed, creditor, "LS-1", "735.00"));

        List<String> answers = AtOnce.all(entering, entering, entering);

        assertThat(answers).isSubsetOf(List.of("", "claim.reference-taken", "already-exists", "changed-meanwhile"));
        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
        assertThat(stored.number("select count(*) from claim where case_file_id = ?", directed.id()))
                .isEqualTo(1);
    }

    @Test
    void of_two_who_correct_a_claim_at_once_one_is_told_so_and_history_has_one_row_more() throws Exception {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ClaimId id = recording.add(nadia, directed.id(), told(directed, creditor, "LS-1", "735.00"));
        long version = version(nadia, id);

        List<String> answers = AtOnce.all(
                () -> recording.correct(nadia, id, version, told(directed, creditor, "LS-1", "800.00"), "Eerste"),
                () -> recording.correct(nadia, id, version, told(directed, creditor, "LS-1", "900.00"), "Tweede"));

        assertThat(answers).containsExactlyInAnyOrder("", "changed-meanwhile");
        assertThat(reading.history(nadia, id)).hasSize(2);
    }

    @Test
    void nobody_owes_in_a_case_who_never_belonged_to_its_household() {
        var directed = cases.directed();
        var neighbours = cases.another(directed);
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);

        invalid(
                () -> recording.add(
                        directed.casemanager(), directed.id(), told(neighbours, creditor, "LS-1", "735.00")),
                "debtors");
        var nobody = new Cases.Directed(
                directed.municipality(),
                directed.desk(),
                directed.coordinator(),
                directed.casemanager(),
                directed.id(),
                ResidentId.next());
        invalid(
                () -> recording.add(directed.casemanager(), directed.id(), told(nobody, creditor, "LS-1", "735.00")),
                "debtors");
        assertThat(reading.ofCase(directed.casemanager(), directed.id())).isEmpty();
    }

    @Test
    void nobody_is_owed_whom_the_register_does_not_know() {
        var directed = cases.directed();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId nobody = OrganisationId.next();
        invalid(
                () -> recording.add(directed.casemanager(), directed.id(), told(directed, nobody, "LS-1", "735.00")),
                "creditor");
        invalid(
                () -> recording.add(
                        directed.casemanager(),
                        directed.id(),
                        told(directed, creditor, nobody, "LS-1", "735.00", ClaimState.OPEN)),
                "collectingAgent");
    }

    @Test
    void a_claim_is_read_with_its_history_as_one_line_of_the_trail_and_history_is_for_who_directs() {
        var directed = cases.directed();
        OrganisationId energy = parties.organisation(OrganisationKind.CREDITOR);
        Actor hans = parties.officer(energy, OfficerFunction.CREDITOR_OFFICER);
        ClaimId id = cases.claim(directed, energy, "735.00");
        open(directed, id);
        long before = stored.number("select count(*) from trail_line where subject_id = ?", id);

        assertThat(reading.readWhole(directed.casemanager(), id).history()).hasSize(1);
        assertThat(reading.readWhole(hans, id).history()).isEmpty();

        assertThat(stored.number("select count(*) from trail_line where subject_id = ?", id))
                .isEqualTo(before + 2);
        assertThatThrownBy(() -> reading.history(hans, id)).isInstanceOf(Problem.Forbidden.class);
    }

    @Test
    void who_directs_another_case_reads_and_changes_nothing_here() {
        var directed = cases.directed();
        var elsewhere = cases.directed();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ClaimId id = cases.claim(directed, creditor, "735.00");
        Actor oscar = elsewhere.casemanager();

        unknown(oscar, id);
        assertThatThrownBy(() -> recording.withdraw(oscar, id, 1, "Weg")).isInstanceOf(Problem.Missing.class);
        assertThatThrownBy(() -> recording.add(oscar, directed.id(), told(elsewhere, creditor, "X", "1.00")))
                .isInstanceOf(Problem.Missing.class);
        assertThatThrownBy(() -> reading.history(oscar, id)).isInstanceOf(Problem.Missing.class);
        assertThat(refusals(oscar, id)).isEqualTo(3);
    }
}
