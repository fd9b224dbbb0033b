package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
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
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.questions.QuestionView;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.AtOnce;
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
    private SendingProposals sending;

    @Inject
    private ReadingRequests requests;

    @Inject
    private ReadingProposals proposals;

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

        commit(cjib, asking.part(directed, id, cjib), 120);
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
        missing(() -> commit(duo, ofCjib, 10), "commitment.unknown");
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
                refused(() -> answering.commit(nobody, id, promise(30), under));
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

        forbidden(() -> answering.commit(withoutMandate, id, promise(30), cjib.mandate()), "mandate.not-yours");
        forbidden(() -> answering.commit(cjib.officer(), id, promise(30), colleague.mandate()), "mandate.not-yours");
        forbidden(() -> answering.commit(cjib.officer(), id, promise(30), duo.mandate()), "mandate.not-yours");
        missing(() -> answering.commit(cjib.officer(), id, promise(30), MandateId.next()), "mandate.unknown");
        forbidden(() -> answering.refuse(withoutMandate, id, "Nee", null, cjib.mandate()), "mandate.not-yours");

        assertThat(stored.number(
                        "select count(*) from trail_line where subject_id = ? and not allowed and reason like 'mandate.%'",
                        id))
                .as("a mandate that is not his is a refusal like any other")
                .isEqualTo(5);
        assertThat(commit(cjib, id, 30)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void a_mandate_reaches_as_far_as_its_ceiling_its_duration_and_its_days() {
        var directed = cases.directed();
        Partner under = asking.agency(Euro.of("446.99"), null);
        CommitmentId tooMuch = asking.asked(directed, under);
        forbidden(() -> commit(under, tooMuch, 30), "mandate.over-ceiling");
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
                () -> answering.commit(later, asking.asked(directed, agency), promise(30), notYet), "mandate.expired");
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
        forbidden(() -> answering.commit(stella, id, promise(30), office), "mandate.not-yours");
        refused(() -> answering.commit(directed.casemanager(), id, promise(30), office));
        assertThat(answering.refuse(collector, id, "Aangifte 2024 ontbreekt", "Beroep bij de directeur", office))
                .isEqualTo(CommitmentStatus.REFUSED);

        CommitmentView.Step last = requests.one(collector, id).course().steps().getLast();
        assertThat(last.organisation()).isEqualTo(BELASTINGDIENST);
        assertThat(last.mandate()).isEqualTo(office);
        assertThat(last.by()).isEqualTo(collector.name());
        conflict(() -> answering.commit(collector, id, promise(30), office), "commitment.already-answered");
    }

    @Test
    void of_two_officers_who_answer_at_once_one_is_told_so_and_nothing_is_there_twice() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            Partner colleague = asking.colleague(cjib);
            CommitmentId id = asking.asked(directed, cjib);

            List<String> answers = AtOnce.all(
                    () -> commit(cjib, id, 30),
                    () -> answering.refuse(colleague.officer(), id, "Nee", null, colleague.mandate()));

            assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !answer.isEmpty())
                    .containsAnyOf("changed-meanwhile", "commitment.already-answered");
            assertThat(stored.number("select count(*) from commitment_transition where commitment_id = ?", id))
                    .isEqualTo(2);
            assertThat(stored.number(
                            "select count(*) from timeline_entry where case_file_id = ?"
                                    + " and code in ('commitment.committed', 'commitment.refused')",
                            directed.id()))
                    .isEqualTo(1);
            assertThat(stored.number(
                            "select count(*) from outbox_message where case_file_id = ?"
                                    + " and template = 'commitment-answered'",
                            directed.id()))
                    .isEqualTo(1);
            assertThat(stored.number(
                            "select count(*) from task where subject_id = ? and code = 'commitment.answer'"
                                    + " and done_at is null",
                            id))
                    .isZero();
        }
    }

    /** Else the casemanager would be left with a question on a part that nobody waits for. */
    @Test
    void a_question_and_an_answer_at_once_leave_no_open_question_on_an_answered_part() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            Partner colleague = asking.colleague(cjib);
            CommitmentId id = asking.asked(directed, cjib);

            AtOnce.all(() -> commit(cjib, id, 30), () -> askingBack.ask(colleague.officer(), id, "Waarom?"));

            boolean asked = stored.number("select count(*) from commitment_question where commitment_id = ?", id) > 0;
            boolean answered = requests.one(cjib.officer(), id).status() == CommitmentStatus.COMMITTED;
            assertThat(asked && answered).isFalse();
            assertThat(asked || answered).isTrue();
        }
    }

    @Test
    void an_answer_and_a_withdrawal_at_once_leave_one_of_both() throws Exception {
        for (int round = 0; round < 5; round++) {
            var directed = cases.directed();
            Partner cjib = asking.agency();
            ProposalId proposal = asking.sent(directed, cjib);
            CommitmentId id = asking.part(directed, proposal, cjib);

            List<String> answers = AtOnce.all(
                    () -> commit(cjib, id, 30), () -> sending.withdraw(directed.casemanager(), id, "Niet meer nodig"));

            assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
            assertThat(stored.number("select count(*) from commitment_transition where commitment_id = ?", id))
                    .isEqualTo(2);
        }
    }

    @Test
    void a_question_back_is_answered_once_by_who_asked_and_changes_no_state() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        QuestionId question = askingBack.ask(cjib.officer(), id, " Loopt er schuldhulp? ");
        assertThat(requests.list(cjib.officer(), open()).rows())
                .extracting(ReadingRequests.Row::openQuestions)
                .containsExactly(1L);

        refused(() -> askingBack.explain(cjib.officer(), id, question, "Ik antwoord zelf"));
        missing(() -> askingBack.explain(directed.casemanager(), id, QuestionId.next(), "Ja"), "question.unknown");
        CommitmentId other = asking.asked(directed, asking.agency());
        missing(() -> askingBack.explain(directed.casemanager(), other, question, "Ja"), "question.unknown");
        invalid(() -> askingBack.explain(directed.casemanager(), id, question, " "), "answer");
        askingBack.explain(directed.casemanager(), id, question, "Ja");
        conflict(() -> askingBack.explain(directed.casemanager(), id, question, "Nee"), "question.already-answered");

        CommitmentView view = requests.one(cjib.officer(), id);
        assertThat(view.status()).isEqualTo(CommitmentStatus.REQUESTED);
        assertThat(view.course().openQuestions()).isZero();
        assertThat(view.course().questions())
                .extracting(QuestionView::question, QuestionView::answer)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Loopt er schuldhulp?", "Ja"));
        commit(cjib, id, 30);
        conflict(() -> askingBack.ask(cjib.officer(), id, "Nog iets?"), "commitment.already-answered");
    }

    @Test
    void what_is_over_takes_no_act_any_more() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId refusedPart = asking.asked(directed, cjib);
        answering.refuse(cjib.officer(), refusedPart, "Nee", null, cjib.mandate());
        CommitmentId withdrawn = asking.asked(directed, cjib);
        sending.withdraw(directed.casemanager(), withdrawn, "Niet meer nodig");
        CommitmentId cancelled = asking.asked(directed, cjib);
        commit(cjib, cancelled, 30);
        answering.cancel(cjib.officer(), cancelled, "Afspraak geschonden", cjib.mandate());

        for (CommitmentId over : List.of(refusedPart, withdrawn, cancelled)) {
            CommitmentStatus before = requests.one(cjib.officer(), over).status();
            conflict(() -> commit(cjib, over, 30), "commitment.already-answered");
            conflict(
                    () -> answering.refuse(cjib.officer(), over, "Nee", null, cjib.mandate()),
                    "commitment.already-answered");
            conflict(() -> answering.acknowledge(cjib.officer(), over), "commitment.not-possible-now");
            conflict(() -> askingBack.ask(cjib.officer(), over, "?"), "commitment.already-answered");
            conflict(
                    () -> answering.confirm(cjib.officer(), over, CollectionState.EXECUTED, null),
                    "commitment.not-promised");
            conflict(() -> sending.withdraw(directed.casemanager(), over, "Weg"), "commitment.already-answered");
            assertThatThrownBy(() -> answering.cancel(cjib.officer(), over, "Weg", cjib.mandate()))
                    .isInstanceOf(Problem.Conflict.class);
            assertThat(requests.one(cjib.officer(), over).status()).isEqualTo(before);
            assertThat(requests.one(cjib.officer(), over).allowed()).isEmpty();
        }
    }

    @Test
    void before_a_promise_there_is_nothing_to_confirm_or_take_back_and_after_it_nothing_to_withdraw() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        ProposalId proposal = asking.sent(directed, cjib);
        CommitmentId id = asking.part(directed, proposal, cjib);
        conflict(
                () -> answering.confirm(cjib.officer(), id, CollectionState.EXECUTED, null), "commitment.not-promised");
        conflict(() -> answering.cancel(cjib.officer(), id, "Weg", cjib.mandate()), "commitment.not-promised");
        answering.acknowledge(cjib.officer(), id);
        conflict(() -> answering.acknowledge(cjib.officer(), id), "commitment.not-possible-now");
        commit(cjib, id, 30);
        conflict(() -> sending.withdraw(directed.casemanager(), id, "Weg"), "commitment.already-answered");

        sending.withdraw(directed.casemanager(), proposal, "Anders opgelost");

        assertThat(requests.one(cjib.officer(), id).status())
                .as("what was answered stands")
                .isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void a_promise_has_dates_that_can_be() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        LocalDate today = days.today();
        invalidDates(cjib, id, today.minusDays(1), today.plusDays(30), null, "from");
        invalidDates(cjib, id, today.minusDays(9), today.minusDays(1), null, "from");
        invalidDates(cjib, id, today, today.plusDays(30), today.minusDays(1), "madeKnownOn");
        invalidDates(cjib, id, today, today.plusDays(30), today.plusDays(31), "madeKnownOn");
        invalidDates(cjib, id, today.plusDays(2), today.plusDays(1), null, "until");
        invalid(() -> answering.refuse(cjib.officer(), id, "  ", null, cjib.mandate()), "reasons");
        invalid(() -> answering.refuse(cjib.officer(), id, "x".repeat(2001), null, cjib.mandate()), "reasons");
        assertThat(requests.one(cjib.officer(), id).status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    /** MT-09, E2: no document says that the team decided. */
    @Test
    void every_decision_names_the_organisation_and_the_officer_and_never_a_team() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        commit(cjib, id, 30);

        CommitmentView view = requests.one(directed.casemanager(), id);
        assertThat(view.promise()).satisfies(promise -> {
            assertThat(promise.decidedBy()).isEqualTo(cjib.officer().name());
            assertThat(promise.mandate()).isEqualTo(cjib.mandate());
        });
        assertThat(stored.text(
                        "select parameters from timeline_entry where case_file_id = ? and code = 'commitment.committed'",
                        directed.id()))
                .contains(view.authorityName());
        assertThat(stored.number(
                        "select count(*) from commitment where id = ? and authority_id = ?"
                                + " and decided_by is not null and decided_under is not null",
                        id,
                        cjib.id()))
                .isEqualTo(1);
        assertThatThrownBy(() -> stored.change("update commitment set decided_under = null where id = ?", id))
                .as("held by the database too")
                .hasMessageContaining("commitment_decided");
    }

    private CommitmentStatus commit(Partner partner, CommitmentId id, int length) {
        return answering.commit(partner.officer(), id, promise(length), partner.mandate());
    }

    private AnsweringCommitments.Promise promise(int length) {
        return new AnsweringCommitments.Promise(days.today(), days.today().plusDays(length), null, null);
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

    private void invalidDates(
            Partner partner,
            CommitmentId id,
            LocalDate from,
            LocalDate until,
            @org.jspecify.annotations.Nullable LocalDate known,
            String field) {
        invalid(
                () -> answering.commit(
                        partner.officer(),
                        id,
                        new AnsweringCommitments.Promise(from, until, null, known),
                        partner.mandate()),
                field);
    }

    private static void invalid(ThrowingCallable act, String field) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(act)
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Problem.Violation::field)
                        .containsExactly(field));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfAny(Problem.Forbidden.class, Problem.Missing.class);
    }

    private static void forbidden(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(act).withMessage(code);
    }

    private static void missing(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Problem.Missing.class).isThrownBy(act).withMessage(code);
    }

    private static void conflict(ThrowingCallable act, String code) {
        assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(act).withMessage(code);
    }
}
