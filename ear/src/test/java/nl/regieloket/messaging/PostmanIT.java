package nl.regieloket.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.outbox.MessageOut;
import nl.regieloket.outbox.UndeliveredException;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One mail on its way through a mail server: to whom, once however often it is sent, past what is refused. */
class PostmanIT extends InContainer {
    @Inject
    private Postman postman;

    @Inject
    private AskingBack askingBack;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

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
