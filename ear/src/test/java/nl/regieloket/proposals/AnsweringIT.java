package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.questions.QuestionView;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** MT-05, MT-06, MT-09, DE-03: asked together, answered each by the one who holds the power, and by nobody else. */
class AnsweringIT extends InContainer {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private ReadingRequests requests;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private ComposingProposals composing;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Test
    void one_proposal_asks_several_at_once_and_each_answers_for_itself_alone() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        Partner toeslagen = asking.agency();
        Partner energy = asking.creditor();
        Partner insurer = asking.creditor();
        ProposalId id = asking.sent(directed, cjib, toeslagen, energy, insurer);

        asking.commits(cjib, asking.part(directed, id, cjib), 120);
        CommitmentId toToeslagen = asking.part(directed, id, toeslagen);
        QuestionId question = askingBack.ask(toeslagen.officer(), toToeslagen, "Loopt er schuldhulp?");
        askingBack.explain(directed.casemanager(), toToeslagen, question, "Ja, sinds vandaag");
        answering.acknowledge(energy.officer(), asking.part(directed, id, energy));
        answering.refuse(
                insurer.officer(),
                asking.part(directed, id, insurer),
                "Geen uitzicht",
                "Klacht bij de SKGZ",
                insurer.mandate());

        ProposalView view = proposals.one(directed.casemanager(), id);
        assertThat(view.status()).as("it has no outcome of its own").isEqualTo(ProposalView.Status.SENT);
        assertThat(statusOf(view, cjib)).isEqualTo(CommitmentStatus.COMMITTED);
        assertThat(statusOf(view, toeslagen)).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(statusOf(view, energy)).isEqualTo(CommitmentStatus.ACKNOWLEDGED);
        assertThat(statusOf(view, insurer)).isEqualTo(CommitmentStatus.REFUSED);
        assertThat(requests.one(toeslagen.officer(), toToeslagen).course().questions())
                .extracting(QuestionView::answer)
                .containsExactly("Ja, sinds vandaag");
        assertThat(requests.one(insurer.officer(), asking.part(directed, id, insurer))
                        .course()
                        .route())
                .isEqualTo("Klacht bij de SKGZ");
    }

    /** MT-16: who can't answer is not asked. */
    @Test
    void a_claim_of_a_creditor_without_the_power_to_pause_it_is_not_asked_about() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        ClaimId foodBank = cases.claim(directed, parties.organisation(OrganisationKind.CIVIL_SOCIETY), "50.00");
        ClaimId fine = cases.claim(directed, cjib.id(), "447.00");
        withoutPower(() -> composing.draft(directed.casemanager(), directed.id(), Set.of(fine, foodBank)));
        ProposalId draft = asking.draftedFor(directed, Set.of(fine));
        long version = asking.version(directed, draft);
        var both = new ProposalView.Draft(Asking.REASONS, Set.of(fine, foodBank), List.of());
        withoutPower(() -> composing.write(directed.casemanager(), draft, version, both));
        assertThat(proposals.one(directed.casemanager(), draft).drafted()).hasSize(1);
    }

    /** E1: no partner sees another partner's part or amounts. */
    @Test
    void no_partner_knows_of_the_part_of_another_nor_of_the_whole() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        Partner duo = asking.agency();
        ProposalId id = asking.sent(directed, cjib, duo);
        CommitmentId ofCjib = asking.part(directed, id, cjib);

        missing(() -> requests.one(duo.officer(), ofCjib), "commitment.unknown");
        missing(() -> proposals.one(duo.officer(), id), "proposal.unknown");
        missing(() -> asking.commits(duo, ofCjib, 10), "commitment.unknown");
        assertThat(requests.list(duo.officer(), open()).rows())
                .extracting(ReadingRequests.Row::id)
                .containsExactly(asking.part(directed, id, duo));
        CommitmentView own = requests.one(duo.officer(), asking.part(directed, id, duo));
        assertThat(own.claims())
                .allSatisfy(claim -> assertThat(claim.creditor()).isEqualTo(duo.id()));
        assertThat(own.total()).isEqualTo(Euro.of("447.00"));
    }

    /** MT-09: the software must make it impossible to record their decision as taken by someone else. */
    @Test
    void nobody_but_the_organisation_that_was_asked_answers_and_every_attempt_is_in_the_trail() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        Partner duo = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        Actor administratorThere = parties.stronglySignedIn(cjib.id(), OfficerFunction.ADMINISTRATOR);
        Actor coordinatorThere = parties.stronglySignedIn(cjib.id(), OfficerFunction.COORDINATOR);
        Actor privacyOfficer = parties.stronglySignedIn(cjib.id(), OfficerFunction.PRIVACY_OFFICER);
        Actor tailoringHere = parties.officer(directed.municipality(), OfficerFunction.TAILORING_OFFICER);
        List<Actor> others = List.of(
                directed.casemanager(),
                directed.coordinator(),
                directed.desk(),
                tailoringHere,
                duo.officer(),
                administratorThere,
                coordinatorThere,
                privacyOfficer,
                parties.forOneself(OfficerFunction.HELPER),
                parties.forOneself(OfficerFunction.RESIDENT));

        for (Actor nobody : others) {
            for (MandateId under : List.of(cjib.mandate(), duo.mandate())) {
                refused(() -> answering.commit(nobody, id, asking.promise(30), under));
                refused(() -> answering.refuse(nobody, id, "Nee", null, under));
            }
            refused(() -> answering.acknowledge(nobody, id));
            refused(() -> askingBack.ask(nobody, id, "Waarom?"));
            refused(() -> answering.confirm(nobody, id, CollectionState.EXECUTED, null));
            refused(() -> answering.cancel(nobody, id, "Toch niet", cjib.mandate()));
            assertThat(stored.number(
                            "select count(*) from trail_line where person_id = ? and subject_id = ? and not allowed",
                            nobody.person(),
                            id))
                    .isEqualTo(8);
        }
        CommitmentView view = requests.one(cjib.officer(), id);
        assertThat(view.status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(view.course().steps()).hasSize(1);
    }

    private static void withoutPower(ThrowingCallable act) {
        invalid(act, "claims");
        assertThatThrownBy(act).hasMessage("proposal.claim-without-power");
    }

    private static ReadingRequests.Query open() {
        return new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50);
    }

    private static CommitmentStatus statusOf(ProposalView view, Partner partner) {
        return view.commitments().stream()
                .filter(part -> part.authority().equals(partner.id()))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
