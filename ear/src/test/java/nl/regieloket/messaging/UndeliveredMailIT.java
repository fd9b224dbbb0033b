package nl.regieloket.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.Test;

/** What can't be sent waits, is tried again, and in the end is work for an administrator. */
class UndeliveredMailIT extends InContainer {
    @Inject
    private MindingUndelivered undelivered;

    @Inject
    private WorkList workList;

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
    private Stored stored;

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

    private void lastTry(UUID message) throws Exception {
        stored.change(
                "update outbox_message set attempts = 7, next_attempt_at = utc_timestamp(6) where id = ?", message);
    }

    private List<String> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }
}
