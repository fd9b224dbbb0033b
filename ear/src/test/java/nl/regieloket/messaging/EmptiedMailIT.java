package nl.regieloket.messaging;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail that can't be delivered keeps an address and a code no longer than the code opens something. */
class EmptiedMailIT extends InContainer {
    @Inject
    private MindingUndelivered undelivered;

    @Inject
    private Outbox outbox;

    @Inject
    private RecordingRepresentations recording;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private WorkList workList;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    private Cases.Directed directed;
    private Actor administrator;
    private UUID mail;

    @BeforeEach
    void anInvitationThatCanNotBeDelivered() throws SQLException {
        directed = cases.directed();
        administrator = parties.stronglySignedIn(directed.municipality(), OfficerFunction.ADMINISTRATOR);
        invite();
        mail = UUID.fromString(stored.text(
                "select id from outbox_message where case_file_id = ? and template = 'invitation.resident'",
                directed.id()));
        Waiting.until(() -> stored.number("select sent_at is not null from outbox_message where id = ?", mail) == 1);
        stored.change(
                "update outbox_message set sent_at = null, attempts = 7, next_attempt_at = utc_timestamp(6),"
                        + " address = 'geen adres', parameters = '{\"code\":\"QQQQ\",\"invitation\":\"x\"}'"
                        + " where id = ?",
                mail);
        Waiting.until(() -> !undelivered.list(administrator, null, 100).rows().isEmpty());
    }

    @Test
    void what_was_given_up_keeps_its_content_as_long_as_the_code_holds() {
        outbox.forgetOld(identifying.timer("sending-mail"));
        assertThat(kept()).contains("QQQQ").contains("geen adres");
        undelivered.tryAgain(administrator, mail);
        assertThat(work()).isEmpty();
    }

    @Test
    void a_new_invitation_empties_the_one_before_and_takes_it_from_the_work_of_the_administrator() {
        assertThat(work()).containsExactly("mail.undelivered");
        invite();
        assertEmptied();
    }

    @Test
    void what_was_given_up_is_emptied_once_its_code_is_too_old() throws SQLException {
        stored.change("update outbox_message set created_at = utc_timestamp(6) - interval 15 day where id = ?", mail);
        outbox.forgetOld(identifying.timer("sending-mail"));
        assertEmptied();
    }

    @Test
    void what_was_emptied_is_never_sent() throws SQLException {
        invite();
        stored.change(
                "insert into undelivered_mail (message_id, organisation_id, template, case_number, addressee, failure,"
                        + " given_up_at) select ?, ?, 'invitation.resident', 'D', '', 'x', utc_timestamp(6)",
                mail,
                directed.municipality());
        conflict(() -> undelivered.tryAgain(administrator, mail), "mail.emptied");
    }

    private void assertEmptied() {
        assertThat(kept()).isEqualTo("{}/-/-");
        assertThat(work()).isEmpty();
        assertThat(undelivered.list(administrator, null, 100).rows()).isEmpty();
        missing(() -> undelivered.tryAgain(administrator, mail), "message.unknown");
    }

    private String kept() {
        return stored.text(
                "select concat(parameters, '/', ifnull(address, '-'), '/', ifnull(next_attempt_at, '-'))"
                        + " from outbox_message where id = ?",
                mail);
    }

    private List<String> work() {
        return workList.mine(administrator, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private void invite() {
        recording.inviteResident(directed.desk(), directed.id(), directed.resident(), "samira@test.example");
    }
}
