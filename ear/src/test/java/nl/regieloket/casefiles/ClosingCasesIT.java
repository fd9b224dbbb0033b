package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A case that is closed is read by who held it last, and changed by nobody. */
class ClosingCasesIT extends InContainer {
    @Inject
    private DirectingCases directing;

    @Inject
    private OpeningCases opening;

    @Inject
    private ReadingCases reading;

    @Inject
    private RecordingClaims recording;

    @Inject
    private ReadingClaims claims;

    @Inject
    private KeepingNotes notes;

    @Inject
    private ComposingProposals composing;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private SendingProposals sending;

    @Inject
    private RecordingRepresentations inviting;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Test
    void who_directed_it_last_reads_a_closed_case_on() {
        Cases.Directed one = cases.directed();
        close(one);
        assertThat(reading.overview(one.casemanager(), one.id()).reference().status())
                .isEqualTo(CaseStatus.CLOSED);
        assertThat(claims.ofCase(one.casemanager(), one.id())).isEmpty();
        assertThat(notes.read(one.casemanager(), one.id(), null).rows()).isEmpty();
    }

    @Test
    void nobody_adds_to_a_closed_case() {
        Cases.Directed one = cases.directed();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        ClaimId claim = cases.claim(one, creditor, "735.00");
        close(one);
        refused(() -> cases.claim(one, creditor, "10.00"));
        refused(() -> recording.withdraw(one.casemanager(), claim, 1, "By mistake"));
        refused(() -> notes.write(one.casemanager(), one.id(), "Called"));
        refused(() -> composing.draft(one.casemanager(), one.id(), Set.of(claim)));
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> inviting.inviteResident(one.desk(), one.id(), one.resident(), "s@resident.example"))
                .withMessage("case-file.closed");
    }

    @Test
    void the_desk_that_closes_what_it_held_reads_it_on_and_writes_no_more() {
        Cases.Directed like = cases.directed();
        CaseFileId id = cases.inIntake(like);
        notes.write(like.desk(), id, "Called twice");
        directing.close(like.desk(), id, version(like.coordinator(), id), "Solved at once");
        assertThat(notes.read(like.desk(), id, null).rows()).hasSize(1);
        refused(() -> notes.write(like.desk(), id, "And again"));
    }

    @Test
    void a_case_stays_open_while_somebody_is_asked_for_an_answer() {
        Cases.Directed one = cases.directed();
        ClaimId claim = cases.claim(one, parties.organisation(OrganisationKind.CREDITOR), "735.00");
        var proposal = composing.draft(one.casemanager(), one.id(), Set.of(claim));
        var reasons = new ProposalView.Reasons("A pause", "Awb", "Two children", "Costs less");
        composing.write(
                one.casemanager(),
                proposal,
                proposals.one(one.casemanager(), proposal).version(),
                new ProposalView.Draft(reasons, Set.of(claim), List.of()));
        sending.send(
                one.casemanager(),
                proposal,
                proposals.one(one.casemanager(), proposal).version());

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> close(one))
                .withMessage("proposal.requests-open");

        sending.withdraw(one.casemanager(), proposal, "Asked in another way");
        close(one);
        assertThat(reading.overview(one.casemanager(), one.id()).reference().status())
                .isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void a_household_whose_case_was_closed_gets_one_new_case_and_never_two() throws Exception {
        Cases.Directed one = cases.directed();
        HouseholdId household =
                reading.overview(one.casemanager(), one.id()).reference().household();
        close(one);
        var another = new NewCaseFile(household, Set.of("wgs"), null);
        List<String> answers =
                AtOnce.all(() -> opening.open(one.desk(), another), () -> opening.open(one.desk(), another));
        assertThat(answers).containsOnlyOnce("");
        assertThat(reading.openOf(one.desk(), household)).hasSize(1);
    }

    private void close(Cases.Directed one) {
        directing.close(one.casemanager(), one.id(), version(one.casemanager(), one.id()), "Solved");
    }

    private long version(Actor actor, CaseFileId id) {
        return reading.overview(actor, id).version();
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(act).withMessage("access.refused");
    }
}
