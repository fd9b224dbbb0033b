package nl.regieloket.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interleavings: no act lands after the grant or the work that allowed it ended (issue: proof). */
class LandingIT extends InContainer {
    private static final int ROUNDS = 6;
    private static final int WRITERS = 3;
    private static final String NOTES = "select count(*) from note where case_file_id = ?";

    @Inject
    private ManagingStaff managing;

    @Inject
    private KeepingNotes notes;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Transactions transactions;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init")
    private Cases.Directed of;

    @SuppressWarnings("NullAway.Init")
    private Actor coordinator;

    @SuppressWarnings("NullAway.Init")
    private MembershipId membership;

    @BeforeEach
    void aCase() {
        of = cases.directed();
        coordinator = parties.stronglySignedIn(of.municipality(), OfficerFunction.COORDINATOR);
        membership = register.memberships(of.casemanager().person(), days.today())
                .getFirst()
                .id();
    }

    @Test
    void who_lets_somebody_leave_waits_for_what_he_is_about_to_commit() throws Exception {
        assertThat(transactions.meanwhile(this::write, () -> managing.leaveAtOnce(coordinator, membership)))
                .isEmpty();
        assertThat(written()).as("it came before").isEqualTo(1);
        assertThat(AtOnce.all(this::write))
                .as("the session is older than his leaving")
                .containsExactly("case-file.unknown");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_he_left_before_it_was_done() throws Exception {
        overtakenBy(() -> managing.leaveAtOnce(coordinator, membership), "case-file.unknown");
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_its_grant_was_revoked_before_it_was_done() throws Exception {
        overtakenBy(() -> revokeByHand("revoked_at = utc_timestamp(6)"), "case-file.unknown");
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_the_case_was_locked_to_him_before_it_was_done() throws Exception {
        overtakenBy(
                () -> stored.change(
                        "insert into access_lock (id, subject_kind, subject_id, circle_id, closed, reason, locked_by,"
                                + " locked_at) values (uuid(), 'CASE_FILE', ?, uuid(), true, 'VIOLENCE', uuid(),"
                                + " utc_timestamp(6))",
                        of.id().value()),
                "case-file.unknown");
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_its_grant_expired_before_it_was_done() throws Exception {
        overtakenBy(() -> revokeByHand("valid_until = valid_from"), "case-file.unknown");
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_its_section_was_closed_before_it_was_done() throws Exception {
        overtakenBy(() -> revokeByHand("sections = 0"), "case-file.unknown");
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_its_purpose_is_no_more_in_force_before_it_was_done() throws Exception {
        overtakenBy(() -> revokeByHand("purpose = 'wams'"), "case-file.unknown");
    }

    @Test
    void an_act_that_was_allowed_is_undone_when_his_function_was_taken_before_it_was_done() throws Exception {
        overtakenBy(
                () -> stored.change("delete from membership_function where membership_id = ?", membership.value()),
                "case-file.unknown");
    }

    /** His own grant goes with the act: that stood when he did it. */
    @Test
    void who_hands_over_gives_up_what_allowed_it() {
        Actor next = parties.officer(of.municipality(), OfficerFunction.CASEMANAGER);
        long version = reading.overview(of.casemanager(), of.id()).version();
        directing.handOver(of.casemanager(), of.id(), version, next.person(), "She knows the quarter");
        assertThat(reading.overview(next, of.id()).reference().casemanager()).isEqualTo(next.person());
    }

    @Test
    void the_refusal_of_what_was_overtaken_is_in_the_trail_and_its_permission_is_not() throws Exception {
        long before = lines(true);
        overtakenBy(() -> managing.leaveAtOnce(coordinator, membership), "case-file.unknown");
        assertThat(lines(true)).isEqualTo(before);
        assertThat(lines(false)).isEqualTo(1);
    }

    /** Whenever he leaves between the acts of several threads: what is there when he has left, is all that ever will be. */
    @Test
    void whatever_the_order_nothing_lands_after_he_left() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            aCase();
            try (var threads = Executors.newFixedThreadPool(WRITERS)) {
                List<Future<Integer>> writing = new ArrayList<>();
                for (int i = 0; i < WRITERS; i++) {
                    writing.add(threads.submit((Callable<Integer>) this::writeUntilRefused));
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(5, 200));
                managing.leaveAtOnce(coordinator, membership);
                long then = written();
                long succeeded = 0;
                for (Future<Integer> one : writing) {
                    succeeded += one.get();
                }
                assertThat(written()).isEqualTo(then).isEqualTo(succeeded);
            }
        }
    }

    private int writeUntilRefused() throws Exception {
        int written = 0;
        while (AtOnce.all(this::write).getFirst().isEmpty()) {
            written++;
        }
        return written;
    }

    /** Somebody else holds the case, so that the act waits after the gate; meanwhile the other happens. */
    private void overtakenBy(AtOnce.Act other, String refusal) throws Exception {
        long before = written();
        try (var thread = Executors.newSingleThreadExecutor();
                Connection connection = stored.connection()) {
            connection.setAutoCommit(false);
            Future<List<String>> act;
            try (var statement = connection.prepareStatement("select id from case_file where id = ? for update")) {
                statement.setString(1, of.id().toString());
                statement.executeQuery();
                act = thread.submit(() -> AtOnce.all(this::write));
                Thread.sleep(700);
                assertThat(act.isDone()).as("it waits").isFalse();
                other.run();
            } finally {
                connection.rollback();
            }
            assertThat(act.get()).containsExactly(refusal);
        }
        assertThat(written()).isEqualTo(before);
    }

    private void revokeByHand(String how) throws Exception {
        assertThat(stored.change(
                        "update access_grant set " + how + " where subject_id = ? and role = 'CASEMANAGER'",
                        of.id().value()))
                .isEqualTo(1);
    }

    private void write() throws Problem {
        notes.write(of.casemanager(), of.id(), "Called");
    }

    private long written() {
        return stored.number(NOTES, of.id().value());
    }

    private long lines(boolean allowed) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and action = 'note.write' and allowed = "
                        + (allowed ? 1 : 0),
                of.casemanager().person().value());
    }
}
