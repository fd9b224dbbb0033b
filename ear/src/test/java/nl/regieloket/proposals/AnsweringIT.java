package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.questions.QuestionView;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** MT-05, MT-06, MT-09, DE-03: asked together, answered each by the one who holds the power, and by nobody else. */
class AnsweringIT extends InContainer {
    private static final OrganisationId BELASTINGDIENST = new Oin("00000099000001001000").organisationId();

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
    private GrantingMandates granting;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

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

    @Test
    void an_officer_decides_under_a_mandate_of_his_own_only() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        Partner duo = asking.agency();
        Partner colleague = asking.colleague(cjib);
        CommitmentId id = asking.asked(directed, cjib);
        Actor withoutMandate = parties.officer(cjib.id(), OfficerFunction.TAILORING_OFFICER);

        forbidden(() -> answering.commit(withoutMandate, id, asking.promise(30), cjib.mandate()), "mandate.not-yours");
        forbidden(
                () -> answering.commit(cjib.officer(), id, asking.promise(30), colleague.mandate()),
                "mandate.not-yours");
        forbidden(() -> answering.commit(cjib.officer(), id, asking.promise(30), duo.mandate()), "mandate.not-yours");
        missing(() -> answering.commit(cjib.officer(), id, asking.promise(30), MandateId.next()), "mandate.unknown");
        forbidden(() -> answering.refuse(withoutMandate, id, "Nee", null, cjib.mandate()), "mandate.not-yours");

        assertThat(stored.number(
                        "select count(*) from trail_line where subject_id = ? and not allowed and reason like 'mandate.%'",
                        id))
                .as("a mandate that is not his is a refusal like any other")
                .isEqualTo(5);
        assertThat(asking.commits(cjib, id, 30)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void a_mandate_reaches_as_far_as_its_ceiling_its_duration_and_its_days() {
        var directed = cases.directed();
        Partner under = asking.agency(Euro.of("446.99"), null);
        CommitmentId tooMuch = asking.asked(directed, under);
        forbidden(() -> asking.commits(under, tooMuch, 30), "mandate.over-ceiling");
        assertThat(answering.refuse(under.officer(), tooMuch, "Te veel voor mij", null, under.mandate()))
                .as("who refuses gives nothing away")
                .isEqualTo(CommitmentStatus.REFUSED);

        Partner exactly = asking.agency(Euro.of("447.00"), LegalTerm.months(2));
        CommitmentId part = asking.asked(directed, exactly);
        LocalDate today = days.today();
        forbidden(
                () -> answering.commit(
                        exactly.officer(),
                        part,
                        new AnsweringCommitments.Promise(
                                today, today.plusMonths(2).plusDays(1), null, null),
                        exactly.mandate()),
                "mandate.too-long");
        answering.commit(
                exactly.officer(),
                part,
                new AnsweringCommitments.Promise(today, today.plusMonths(2), null, null),
                exactly.mandate());

        Partner agency = asking.agency();
        Actor later = parties.officer(agency.id(), OfficerFunction.TAILORING_OFFICER);
        MandateId notYet = granting.grant(
                parties.stronglySignedIn(agency.id(), OfficerFunction.COORDINATOR),
                NewMandate.within(
                        agency.id(),
                        later.person(),
                        MeasureKind.DEFERRAL_OF_PAYMENT,
                        MandateBasis.MANDATE,
                        new Period(today.plusDays(1), null),
                        "Mandaatbesluit"));
        forbidden(
                () -> answering.commit(later, asking.asked(directed, agency), asking.promise(30), notYet),
                "mandate.expired");
    }

    /** MT-09, E4: the statutory autonomy of the ontvanger is respected. */
    @Test
    void the_power_of_the_tax_collector_is_exercised_by_him_in_person() {
        var directed = cases.directed();
        Actor collector = parties.stronglySignedIn(BELASTINGDIENST, OfficerFunction.LEGAL_OFFICER);
        MandateId office = granting.grant(
                parties.stronglySignedIn(BELASTINGDIENST, OfficerFunction.COORDINATOR),
                NewMandate.within(
                        BELASTINGDIENST,
                        collector.person(),
                        MeasureKind.DEFERRAL_OF_PAYMENT,
                        MandateBasis.OFFICE_HOLDER,
                        new Period(LocalDate.of(2020, 1, 1), null),
                        null));
        Partner ontvanger = new Partner(BELASTINGDIENST, collector, office);
        CommitmentId id = asking.asked(directed, ontvanger);
        Actor stella = parties.officer(BELASTINGDIENST, OfficerFunction.TAILORING_OFFICER);

        forbidden(() -> answering.refuse(stella, id, "Nee", null, office), "mandate.not-yours");
        forbidden(() -> answering.commit(stella, id, asking.promise(30), office), "mandate.not-yours");
        refused(() -> answering.commit(directed.casemanager(), id, asking.promise(30), office));
        assertThat(answering.refuse(collector, id, "Aangifte 2024 ontbreekt", "Beroep bij de directeur", office))
                .isEqualTo(CommitmentStatus.REFUSED);

        CommitmentView.Step last = requests.one(collector, id).course().steps().getLast();
        assertThat(last.organisation()).isEqualTo(BELASTINGDIENST);
        assertThat(last.mandate()).isEqualTo(office);
        assertThat(last.by()).isEqualTo(collector.name());
        conflict(() -> answering.commit(collector, id, asking.promise(30), office), "commitment.already-answered");
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
