package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
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
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.holders.AdmittingHolders;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:4: who works elsewhere answers in the name of the authority, as far and as long as its mandate goes. */
class OutsideHolderIT extends InContainer {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private ReadingRequests requests;

    @Inject
    private GrantingMandates granting;

    @Inject
    private SendingProposals sending;

    @Inject
    private AdmittingHolders admitting;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private WorkList workList;

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

    @Inject
    private Transactions transactions;

    private Cases.Directed directed;
    private Partner cjib;
    private OrganisationId rietmond;
    private Actor ofCjib;
    private Actor fatih;

    @BeforeEach
    void anOfficerOfAMunicipality() {
        directed = cases.directed();
        cjib = asking.agency();
        ofCjib = coordinator(cjib.id());
        rietmond = parties.municipality();
        fatih = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void he_finds_what_the_authority_is_asked_and_answers_in_its_name() {
        MandateId mandate = mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);

        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(requests.list(fatih, open()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
        assertThat(stored.text(
                        "select works_for_id from outbox_message where case_file_id = ? and recipient_id = ?",
                        directed.id(),
                        fatih.person()))
                .isEqualTo(rietmond.toString());
        askingBack.ask(fatih, id, "Loopt er schuldhulp?");
        assertThat(answering.commit(fatih, id, asking.promise(30), mandate)).isEqualTo(CommitmentStatus.COMMITTED);

        CommitmentView.Step last =
                requests.one(cjib.officer(), id).course().steps().getLast();
        assertThat(last.organisation()).as("it is a decision of the CJIB").isEqualTo(cjib.id());
        assertThat(last.mandate()).isEqualTo(mandate);
        assertThat(last.by()).isEqualTo(fatih.name());
        assertThat(work(fatih)).isEmpty();
        assertThat(answering.cancel(fatih, id, "Toch niet", mandate)).isEqualTo(CommitmentStatus.CANCELLED);
    }

    @Test
    void he_is_let_in_by_a_mandate_that_came_after_the_request_and_refuses_under_it() {
        CommitmentId id = asking.asked(directed, cjib);
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        MandateId mandate = mandated(null, null);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(answering.refuse(fatih, id, "Geen uitzicht", null, mandate)).isEqualTo(CommitmentStatus.REFUSED);
    }

    @Test
    void without_a_mandate_for_that_power_of_that_authority_there_is_nothing_to_answer() {
        MandateId forCjib = mandated(null, null);
        Partner duo = asking.agency();
        MandateId ofDuo = granting.grant(coordinator(duo.id()), outside(duo.id(), MeasureKind.DEFERRAL_OF_PAYMENT));
        MandateId otherPower = granting.grant(ofCjib, outside(cjib.id(), MeasureKind.EMERGENCY_STOP));
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        Actor colleague = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
        OrganisationId elsewhere = parties.municipality();
        Actor elsewhereToo = parties.alsoAt(fatih, elsewhere, OfficerFunction.TAILORING_OFFICER);

        for (Actor nobody : List.of(colleague, elsewhereToo)) {
            missing(() -> answering.commit(nobody, id, asking.promise(30), forCjib), "commitment.unknown");
            missing(() -> answering.refuse(nobody, id, "Nee", null, forCjib), "commitment.unknown");
            assertThat(requests.list(nobody, open()).rows()).isEmpty();
            assertThat(work(nobody)).isEmpty();
        }
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), ofDuo), "mandate.not-yours");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), otherPower), "mandate.other-measure");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), cjib.mandate()), "mandate.not-yours");
        forbidden(() -> answering.confirm(fatih, id, CollectionState.EXECUTED, null), "access.refused");
        refused(() -> answering.acknowledge(fatih, id));
        assertThat(requests.one(cjib.officer(), id).status()).isEqualTo(CommitmentStatus.REQUESTED);
    }

    @Test
    void a_mandate_for_another_power_opens_nothing() {
        granting.grant(ofCjib, outside(cjib.id(), MeasureKind.EMERGENCY_STOP));
        CommitmentId id = asking.asked(directed, cjib);
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        assertThat(requests.list(fatih, open()).rows()).isEmpty();
    }

    @Test
    void he_promises_no_more_than_the_mandate_reaches() {
        MandateId mandate = mandated(Euro.of("446.99"), null);
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), mandate), "mandate.over-ceiling");
        assertThat(requests.one(fatih, id).claims()).hasSize(1);
    }

    @Test
    void an_expired_mandate_opens_nothing_any_more() {
        MandateId mandate = mandated(null, days.today().plusDays(3));
        CommitmentId id = asking.asked(directed, cjib);
        admitting.carryOut();
        days.jumpTo(days.today().plusDays(3));
        assertThat(requests.one(fatih, id).status()).isEqualTo(CommitmentStatus.REQUESTED);
        days.jumpTo(days.today().plusDays(1));
        missing(() -> answering.commit(fatih, id, asking.promise(30), mandate), "commitment.unknown");
        assertThat(requests.list(fatih, open()).rows()).isEmpty();
        assertThat(work(fatih)).isEmpty();
        assertThat(waiting(id, fatih))
                .as("nor does it wait for him in the case")
                .isZero();
    }

    @Test
    void a_revoked_mandate_opens_nothing_from_the_next_moment_on_but_another_still_does() {
        MandateId first = mandated(null, null);
        CommitmentId id = asking.asked(directed, cjib);
        MandateId second = mandated(Euro.of("500.00"), null);
        granting.revoke(ofCjib, first, "Andere afspraken");
        assertThat(work(fatih)).containsExactly("commitment.answer");
        forbidden(() -> answering.commit(fatih, id, asking.promise(30), first), "mandate.expired");

        granting.revoke(ofCjib, second, "Afgelopen");
        missing(() -> requests.one(fatih, id), "commitment.unknown");
        missing(() -> answering.commit(fatih, id, asking.promise(30), second), "commitment.unknown");
        assertThat(work(fatih)).isEmpty();
        assertThat(work(cjib.officer())).containsExactly("commitment.answer");
    }

    @Test
    void a_mandate_that_is_still_to_begin_asks_and_opens_nothing_until_its_first_day_and_then_once() {
        LocalDate first = days.today().plusDays(5);
        MandateId mandate =
                granting.grant(ofCjib, outside(cjib.id(), MeasureKind.DEFERRAL_OF_PAYMENT, new Period(first, null)));
        CommitmentId id = asking.asked(directed, cjib);

        assertThat(work(fatih)).isEmpty();
        assertThat(mails(fatih)).isZero();
        missing(() -> requests.one(fatih, id), "commitment.unknown");

        days.jumpTo(first);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(work(fatih)).as("and no more often").hasSize(1);
        assertThat(mails(fatih)).isEqualTo(1);
        assertThat(answering.commit(fatih, id, asking.promise(30), mandate)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    @Test
    void who_holds_two_mandates_for_one_power_is_asked_once() {
        mandated(null, null);
        mandated(Euro.of("500.00"), null);
        CommitmentId id = asking.asked(directed, cjib);
        assertThat(work(fatih)).containsExactly("commitment.answer");
        mandated(Euro.of("600.00"), days.today().plusDays(9));
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(mails(fatih)).isEqualTo(1);

        askingBack.ask(fatih, id, "Loopt er schuldhulp?");
        String question = stored.text("select id from commitment_question where commitment_id = ?", id);
        askingBack.explain(directed.casemanager(), id, new QuestionId(UUID.fromString(question)), "Ja");
        assertThat(mails(fatih)).as("and told once").isEqualTo(2);
    }

    /** Awb 10:12, BW 3:60. */
    @Test
    void who_a_private_creditor_appointed_at_its_collecting_agent_is_asked_and_answers_for_it() {
        Partner creditor = asking.creditor();
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        Actor kort = parties.officer(bailiff, OfficerFunction.CREDITOR_OFFICER);
        LocalDate consent = LocalDate.of(2026, 1, 5);
        MandateId appointment = granting.grant(
                coordinator(creditor.id()),
                new NewMandate(
                        creditor.id(),
                        kort.person(),
                        bailiff,
                        MeasureKind.CREDITOR_GOODWILL,
                        MandateBasis.APPOINTMENT,
                        null,
                        null,
                        new Period(LocalDate.of(2026, 1, 6), null),
                        "Volmacht 2026",
                        consent,
                        consent));
        CommitmentId id = asking.asked(directed, creditor);

        assertThat(work(kort)).containsExactly("commitment.answer");
        assertThat(mails(kort)).isEqualTo(1);
        assertThat(requests.list(kort, open()).rows()).hasSize(1);
        askingBack.ask(kort, id, "Loopt er schuldhulp?");
        assertThat(answering.commit(kort, id, asking.promise(30), appointment)).isEqualTo(CommitmentStatus.COMMITTED);
        assertThat(answering.cancel(kort, id, "Toch niet", appointment)).isEqualTo(CommitmentStatus.CANCELLED);
    }

    @Test
    void granting_and_revoking_wait_for_no_request_and_what_they_bring_has_a_name_of_its_own_in_the_trail()
            throws Exception {
        CommitmentId first = asking.asked(directed, cjib);
        CommitmentId other = asking.asked(cases.another(directed), cjib);
        try (var busy = stored.connection()) {
            busy.setAutoCommit(false);
            try (var lock = busy.prepareStatement("select id from commitment where id = ? for update")) {
                lock.setString(1, first.toString());
                lock.execute();
                assertTimeout(Duration.ofSeconds(5), () -> revokedAtOnce());
            } finally {
                busy.rollback();
            }
        }
        mandated(null, null);
        assertThat(work(fatih)).containsExactly("commitment.answer", "commitment.answer");
        for (CommitmentId part : List.of(first, other)) {
            assertThat(trail("commitment.admit-holder", part)).isPositive();
            assertThat(trail("commitment.pass-day", part)).isZero();
        }
    }

    private void revokedAtOnce() {
        granting.revoke(ofCjib, mandated(null, null), "Toch niet");
    }

    /** What comes of both, whichever is committed last. */
    @Test
    void a_mandate_that_is_granted_while_the_question_goes_out_is_asked_once() throws Exception {
        ProposalId sentLast = asking.drafted(directed, cjib);
        long version = asking.version(directed, sentLast);
        transactions.overtaken(() -> sending.send(directed.casemanager(), sentLast, version), () -> {
            mandated(null, null);
            admitting.carryOut();
        });
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(mails(fatih)).isEqualTo(1);

        Actor second = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
        fatih = second;
        ProposalId sentFirst = asking.drafted(directed, cjib);
        long versionOfFirst = asking.version(directed, sentFirst);
        transactions.overtaken(() -> mandated(null, null), () -> {
            sending.send(directed.casemanager(), sentFirst, versionOfFirst);
            admitting.carryOut();
        });
        assertThat(work(second)).containsExactly("commitment.answer", "commitment.answer");
        assertThat(mails(second)).isEqualTo(2);
    }

    @Test
    void a_mandate_that_is_revoked_while_the_question_goes_out_asks_nobody_for_long() throws Exception {
        MandateId first = mandated(null, null);
        ProposalId sentLast = asking.drafted(directed, cjib);
        long version = asking.version(directed, sentLast);
        transactions.overtaken(() -> sending.send(directed.casemanager(), sentLast, version), () -> {
            granting.revoke(ofCjib, first, "Andere afspraken");
            admitting.carryOut();
        });
        assertThat(work(fatih)).isEmpty();
        assertThat(mails(fatih)).as("he might not answer any more").isZero();
        assertThat(waiting(asking.part(directed, sentLast, cjib), fatih)).isZero();
        assertThat(work(cjib.officer())).containsExactly("commitment.answer");

        MandateId second = mandated(null, null);
        ProposalId sentFirst = asking.drafted(directed, cjib);
        long versionOfFirst = asking.version(directed, sentFirst);
        transactions.overtaken(() -> granting.revoke(ofCjib, second, "Andere afspraken"), () -> {
            sending.send(directed.casemanager(), sentFirst, versionOfFirst);
            admitting.carryOut();
        });
        assertThat(work(fatih)).isEmpty();
        assertThat(stored.number(
                        "select count(*) from access_grant where grantee_id = ? and role = 'MANDATE_HOLDER'"
                                + " and revoked_at is null",
                        fatih.person()))
                .isZero();
    }

    /** CM-09: what is the casemanager's as such goes along, and nothing else. */
    @Test
    void who_hands_the_case_over_keeps_what_he_himself_was_asked_under_a_mandate() {
        rietmond = directed.municipality();
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER, OfficerFunction.TAILORING_OFFICER);
        fatih = nadia;
        mandated(null, null);
        Cases.Directed own = cases.another(new Cases.Directed(
                rietmond, directed.desk(), directed.coordinator(), nadia, directed.id(), directed.resident()));
        CommitmentId id = asking.asked(own, cjib);
        assertThat(work(nadia)).containsExactlyInAnyOrder("commitment.answer", "case.interview");
        Actor joris = parties.officer(rietmond, OfficerFunction.CASEMANAGER);

        directing.handOver(nadia, own.id(), reading.overview(nadia, own.id()).version(), joris.person(), "Verlof");

        assertThat(work(joris)).containsExactly("case.interview");
        assertThat(work(nadia)).containsExactly("commitment.answer");
        assertThat(waiting(id, joris)).isZero();
    }

    private long mails(Actor to) {
        return stored.number("select count(*) from outbox_message where recipient_id = ?", to.person());
    }

    private long waiting(CommitmentId part, Actor whom) {
        return stored.number(
                "select count(*) from task where subject_id = ? and assignee_id = ? and done_at is null",
                part,
                whom.person());
    }

    private long trail(String action, CommitmentId part) {
        return stored.number("select count(*) from trail_line where action = ? and subject_id = ?", action, part);
    }

    private MandateId mandated(@Nullable Euro ceiling, @Nullable LocalDate until) {
        NewMandate facts =
                outside(cjib.id(), MeasureKind.DEFERRAL_OF_PAYMENT, new Period(LocalDate.of(2026, 1, 6), until));
        return granting.grant(ofCjib, facts.upTo(ceiling, null));
    }

    private NewMandate outside(OrganisationId authority, MeasureKind measure) {
        return outside(authority, measure, new Period(LocalDate.of(2026, 1, 6), null));
    }

    private NewMandate outside(OrganisationId authority, MeasureKind measure, Period validity) {
        LocalDate consent = LocalDate.of(2026, 1, 5);
        return new NewMandate(
                authority,
                fatih.person(),
                rietmond,
                measure,
                MandateBasis.MANDATE,
                null,
                null,
                validity,
                "Mandaatbesluit 2026",
                consent,
                consent);
    }

    private Actor coordinator(OrganisationId authority) {
        return parties.stronglySignedIn(authority, OfficerFunction.COORDINATOR);
    }

    /** Once what the timers do every few seconds was done. */
    private List<String> work(Actor actor) {
        admitting.carryOut();
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private static ReadingRequests.Query open() {
        return new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50);
    }
}
