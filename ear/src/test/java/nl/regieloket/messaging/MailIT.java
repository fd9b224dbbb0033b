package nl.regieloket.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.outbox.MessageOut;
import nl.regieloket.outbox.UndeliveredException;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.SendingProposals;
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
import nl.regieloket.testing.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mail asks somebody to come and look, without personal data; what can't be sent waits, and in the end is work. */
class MailIT extends InContainer {
    @Inject
    private MindingUndelivered undelivered;

    @Inject
    private Postman postman;

    @Inject
    private WorkList workList;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private SendingProposals sending;

    @Inject
    private RegisteringOrganisations registering;

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

    @Test
    void mail_that_reaches_nobody_is_tried_again_becomes_work_and_goes_out_once_when_it_can() throws Exception {
        var directed = cases.directed();
        OrganisationId nobodyThere = parties.organisation(OrganisationKind.CREDITOR);
        var proposal = asking.draftedFor(directed, Set.of(cases.claim(directed, nobodyThere, "10.00")));
        sending.send(directed.casemanager(), proposal, asking.version(directed, proposal));
        UUID message = UUID.fromString(stored.text(
                "select id from outbox_message where case_file_id = ? and template = 'commitment-requested'",
                directed.id()));
        Actor administrator = parties.stronglySignedIn(directed.municipality(), OfficerFunction.ADMINISTRATOR);
        Waiting.until(() -> stored.number("select attempts from outbox_message where id = ?", message) > 0);
        assertThat(stored.text("select last_failure from outbox_message where id = ?", message))
                .isEqualTo("mail.refused");
        assertThat(stored.number("select next_attempt_at > utc_timestamp(6) from outbox_message where id = ?", message))
                .as("it waits before the next try")
                .isEqualTo(1);
        assertThat(undelivered.list(administrator, null, 100).rows()).isEmpty();

        lastTry(message);
        Waiting.until(() -> !undelivered.list(administrator, null, 100).rows().isEmpty());

        assertThat(undelivered.list(administrator, null, 100).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.message()).isEqualTo(message);
                    assertThat(row.failure()).isEqualTo("mail.refused");
                });
        assertThat(work(administrator)).containsExactly("mail.undelivered");
        assertThat(work(directed.casemanager())).doesNotContain("mail.undelivered");
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.ADMINISTRATOR);
        assertThat(undelivered.list(elsewhere, null, 100).rows()).isEmpty();
        assertThatThrownBy(() -> undelivered.tryAgain(elsewhere, message)).isInstanceOf(Problem.Forbidden.class);
        assertThatThrownBy(() -> undelivered.list(directed.casemanager(), null, 100))
                .isInstanceOf(Problem.Forbidden.class);

        registering.enrol(new NewMembership(
                PersonId.next(),
                nobodyThere,
                "Hans",
                "hans@test.example",
                Set.of(OfficerFunction.CREDITOR_OFFICER),
                Set.of(),
                new Period(LocalDate.of(2020, 1, 1), null)));
        undelivered.tryAgain(administrator, message);
        Waiting.until(
                () -> stored.number("select count(*) from outbox_message where id = ? and sent_at is not null", message)
                        == 1);
        assertThat(work(administrator)).isEmpty();
        assertThat(undelivered.list(administrator, null, 100).rows()).isEmpty();
        assertThat(stored.number("select attempts from outbox_message where id = ?", message))
                .as("sent at the first try of the second round, and never again")
                .isEqualTo(1);
        assertThat(stored.number("select next_attempt_at is null from outbox_message where id = ?", message))
                .isEqualTo(1);
        assertThatThrownBy(() -> undelivered.tryAgain(administrator, message)).isInstanceOf(Problem.Missing.class);
    }

    @Test
    void while_the_mail_server_is_down_a_mail_is_undelivered_and_after_it_every_copy_has_one_id() throws Exception {
        MessageOut message = requested();
        int nobodyListens;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyListens = closed.getLocalPort();
        }
        through(nobodyListens);
        assertThatExceptionOfType(UndeliveredException.class)
                .isThrownBy(() -> postman.send(message))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("mail.server-unreachable"));

        String first = sent(message);
        String second = sent(message);

        assertThat(first).contains("Message-ID: <" + message.id() + "@regieloket>");
        assertThat(second).contains("Message-ID: <" + message.id() + "@regieloket>");
        assertThat(first).contains("RCPT TO:<hans@test.example>").contains("D-7KQ4-M2XA");
    }

    @Test
    void an_address_that_is_refused_keeps_the_mail_from_nobody_else_and_is_told() throws Exception {
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        enrol(creditor, "goed@test.example");
        enrol(creditor, "weg@test.example");
        enrol(creditor, "geen[adres@test.example");
        MessageOut message = requested(Grantee.organisation(creditor), null, null);
        try (TakenMail taken = new TakenMail("weg@test.example")) {
            through(taken.port());
            assertThat(postman.send(message)).containsExactlyInAnyOrder("weg@test.example", "geen[adres@test.example");
            assertThat(taken.text()).contains("RCPT TO:<goed@test.example>").contains("D-7KQ4-M2XA");
        }
    }

    @Test
    void a_mail_to_what_is_no_address_is_refused_and_the_server_is_not_to_blame() {
        assertThatExceptionOfType(UndeliveredException.class)
                .isThrownBy(() -> postman.send(requested(null, "geen adres", null)))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo("mail.refused"));
    }

    @Test
    void who_was_not_reached_while_others_were_becomes_work_with_the_address() throws Exception {
        var directed = cases.directed();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        enrol(creditor, "goed@test.example");
        enrol(creditor, "geen[adres@test.example");
        var proposal = asking.draftedFor(directed, Set.of(cases.claim(directed, creditor, "10.00")));
        sending.send(directed.casemanager(), proposal, asking.version(directed, proposal));
        Actor administrator = parties.stronglySignedIn(directed.municipality(), OfficerFunction.ADMINISTRATOR);
        String rest = "select id from outbox_message where case_file_id = ? and address = 'geen[adres@test.example'";
        Waiting.until(() -> stored.number("select count(*) from (" + rest + ") rest", directed.id()) == 1);
        assertThat(stored.number(
                        "select count(*) from outbox_message where case_file_id = ? and sent_at is not null"
                                + " and template = 'commitment-requested'",
                        directed.id()))
                .isEqualTo(1);

        UUID missed = UUID.fromString(stored.text(rest, directed.id()));
        lastTry(missed);
        Waiting.until(() -> !undelivered.list(administrator, null, 100).rows().isEmpty());

        assertThat(undelivered.list(administrator, null, 100).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.message()).isEqualTo(missed);
                    assertThat(row.addressee()).endsWith(" (geen[adres@test.example)");
                    assertThat(row.failure()).isEqualTo("mail.refused");
                });
    }

    private void enrol(OrganisationId organisation, String email) {
        registering.enrol(new NewMembership(
                PersonId.next(),
                organisation,
                "Hans",
                email,
                Set.of(OfficerFunction.CREDITOR_OFFICER),
                Set.of(),
                new Period(LocalDate.of(2020, 1, 1), null)));
    }

    @Test
    void an_officer_of_two_organisations_reads_mail_where_the_work_is_that_it_is_about() throws Exception {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        PersonId nadia = directed.casemanager().person();
        stored.change(
                "update membership set email = concat(organisation_id, '@test.example') where person_id = ?", nadia);
        parties.alsoAt(directed.casemanager(), cjib.id(), OfficerFunction.TAILORING_OFFICER);
        askingBack.ask(cjib.officer(), asking.asked(directed, cjib), "Waarom?");
        assertThat(stored.text(
                        "select works_for_id from outbox_message where case_file_id = ? and recipient_id = ?"
                                + " and template = 'commitment-question'",
                        directed.id(),
                        nadia))
                .isEqualTo(directed.municipality().toString());

        String read = sent(to(nadia, directed.municipality()));
        assertThat(read).contains("RCPT TO:<" + directed.municipality()).doesNotContain("RCPT TO:<test@test.example");
        assertThat(sent(to(nadia, cjib.id())))
                .contains("RCPT TO:<test@test.example")
                .doesNotContain(directed.municipality().toString());
    }

    @Test
    void an_act_that_is_rolled_back_mails_nobody() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        var proposal = asking.drafted(directed, cjib);
        long version = asking.version(directed, proposal);
        transactions.rolledBack(() -> sending.send(directed.casemanager(), proposal, version));
        assertThat(stored.number(
                        "select count(*) from outbox_message where case_file_id = ? and template like 'commitment%'",
                        directed.id()))
                .isZero();
    }

    @Test
    void no_mail_of_a_whole_course_names_a_resident_or_an_amount() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        var id = asking.asked(directed, cjib);
        var question = askingBack.ask(cjib.officer(), id, "Is mevrouw El Idrissi al geholpen?");
        askingBack.explain(directed.casemanager(), id, question, "Samira El Idrissi is geholpen");
        answering.commit(
                cjib.officer(),
                id,
                new AnsweringCommitments.Promise(
                        days.today(), days.today().plusDays(30), "Mevrouw El Idrissi betaalt 10 euro", null),
                cjib.mandate());

        assertThat(stored.number("select count(*) from outbox_message where case_file_id = ?", directed.id()))
                .as("to who was assigned, to who is asked, of the question, its answer and the promise")
                .isEqualTo(5);
        assertThat(stored.number(
                        "select count(*) from outbox_message where case_file_id = ? and (parameters like '%Samira%'"
                                + " or parameters like '%Idrissi%' or parameters like '%447,%' or parameters like '%447.%'"
                                + " or parameters like '%euro%' or address is not null)",
                        directed.id()))
                .isZero();
    }

    private void lastTry(UUID message) throws Exception {
        stored.change(
                "update outbox_message set attempts = 7, next_attempt_at = utc_timestamp(6) where id = ?", message);
    }

    private List<String> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private MessageOut requested() {
        return requested(null, "hans@test.example", null);
    }

    private MessageOut to(PersonId officer, OrganisationId worksFor) {
        return requested(Grantee.person(officer), null, worksFor);
    }

    private MessageOut requested(
            @Nullable Grantee recipient, @Nullable String address, @Nullable OrganisationId worksFor) {
        return new MessageOut(
                UUID.randomUUID(),
                "commitment-requested",
                recipient,
                address,
                Map.of(
                        "number", "D-7KQ4-M2XA",
                        "organisation", "CJIB",
                        "asker", "Rietmond",
                        "answerBy", "2026-04-20",
                        "path", "/verzoek?id=1"),
                cases.directed().id(),
                worksFor,
                Instant.EPOCH);
    }

    private String sent(MessageOut message) throws IOException, ReflectiveOperationException {
        try (TakenMail taken = new TakenMail()) {
            through(taken.port());
            postman.send(message);
            return taken.text();
        }
    }

    /** As if the mail server were there. */
    private void through(int port) throws ReflectiveOperationException {
        for (Map.Entry<String, Object> setting :
                Map.<String, Object>of("host", "127.0.0.1", "port", port).entrySet()) {
            var field = Postman.class.getDeclaredField(setting.getKey());
            field.setAccessible(true);
            field.set(postman, setting.getValue());
        }
    }
}
