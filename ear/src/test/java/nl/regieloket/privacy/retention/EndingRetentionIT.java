package nl.regieloket.privacy.retention;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issue: a list to approve by a second person; nothing goes before its day, by one person alone, or in part. */
class EndingRetentionIT extends InContainer {
    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private LockingCases locking;

    @Inject
    private EndingRetention ending;

    @Inject
    private DestroyingCases destroying;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init") // before each test
    private Cases.Directed directed;

    @SuppressWarnings("NullAway.Init") // before each test
    private Actor petra;

    @SuppressWarnings("NullAway.Init") // before each test
    private Actor second;

    @BeforeEach
    void a_closed_case_that_need_not_be_kept_any_more() throws SQLException {
        directed = cases.directed();
        petra = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        second = parties.stronglySignedIn(directed.municipality(), OfficerFunction.COORDINATOR);
        close(directed.id());
        longAgo(directed.id(), "2015-01-01");
        destroying.note();
    }

    @Test
    void what_must_still_be_kept_or_is_open_is_on_no_list() throws SQLException {
        Cases.Directed open = cases.another(directed);
        Cases.Directed young = cases.another(directed);
        close(young.id());
        destroying.note();
        assertThat(due(petra)).containsExactly(directed.id());
        missing(() -> ending.exempt(petra, open.id(), Exemption.OBJECTION), "destruction.unknown");
        longAgo(young.id(), "2015-01-01");
        stored.change(
                "insert into sub_case (id, version, case_file_id, kind, opened_on, ended_on, result, keep_until, rule)"
                        + " values (uuid(), 1, ?, 'YOUTH', '2010-01-01', '2020-01-01', 'COMPLETED', '2040-01-01', '8.1.2')",
                young.id());
        destroying.note();
        assertThat(due(petra)).as("the longest term counts").containsExactly(directed.id());
    }

    @Test
    void who_proposed_can_not_approve_and_nobody_can_with_one_factor() {
        UUID list = ending.propose(petra).getFirst();
        Actor strongly =
                parties.again(petra, directed.municipality(), Assurance.STRONG, OfficerFunction.PRIVACY_OFFICER);
        forbidden(() -> ending.approve(strongly, list), "destruction.own-proposal");
        Actor weak = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        stepUp(() -> ending.approve(weak, list));
        destroying.destroy();
        assertThat(isThere(directed.id())).isTrue();
        ending.approve(second, list);
        conflict(() -> ending.approve(second, list), "destruction.approved-already");
        destroying.destroy();
        assertThat(isThere(directed.id())).isFalse();
    }

    @Test
    void no_other_municipality_and_no_other_function_sees_or_decides() {
        UUID list = ending.propose(petra).getFirst();
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        assertThat(ending.lists(elsewhere, null, 100).rows()).isEmpty();
        assertThat(due(elsewhere)).isEmpty();
        missing(() -> ending.list(elsewhere, list), "destruction.unknown");
        missing(() -> ending.approve(elsewhere, list), "destruction.unknown");
        missing(() -> ending.exempt(elsewhere, directed.id(), Exemption.LEGAL_HOLD), "destruction.unknown");
        conflict(() -> ending.propose(elsewhere), "destruction.nothing-due");
        for (Actor other :
                List.of(directed.casemanager(), directed.desk(), parties.forOneself(OfficerFunction.RESIDENT))) {
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> ending.due(other, null, 50));
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> ending.propose(other));
        }
        forbidden(() -> ending.propose(directed.coordinator()), "access.refused");
    }

    @Test
    void what_is_left_out_stays_until_it_is_taken_in_again() {
        ending.exempt(petra, directed.id(), Exemption.OBJECTION);
        conflict(() -> ending.propose(petra), "destruction.nothing-due");
        ending.exempt(petra, directed.id(), null);
        ending.propose(petra);
        conflict(() -> ending.exempt(petra, directed.id(), Exemption.OBJECTION), "destruction.listed-already");
    }

    /** DA-06: of a locked case only its circle knows, also that it is due. */
    @Test
    void a_locked_case_does_not_show_to_an_officer_outside_of_its_circle() throws SQLException {
        Cases.Directed other = cases.another(directed);
        locking.lock(
                other.casemanager(),
                other.id(),
                new NewLock(
                        LockReason.VIOLENCE,
                        true,
                        Set.of(other.casemanager().person(), other.coordinator().person()),
                        Set.of()));
        close(other.id());
        longAgo(other.id(), "2015-01-01");
        destroying.note();
        assertThat(due(petra)).containsExactly(directed.id());
        assertThat(due(directed.coordinator())).contains(other.id());
        missing(() -> ending.exempt(petra, other.id(), Exemption.OBJECTION), "destruction.unknown");
        List<UUID> lists = ending.propose(petra);
        assertThat(lists).hasSize(1);
        assertThat(ending.list(petra, lists.getFirst()).cases())
                .singleElement()
                .satisfies(row -> assertThat(row.caseFile()).isEqualTo(directed.id()));
    }

    /** A rule that changed, or a term that was put right, counts until the last moment. */
    @Test
    void what_must_be_kept_longer_by_now_is_not_destroyed() throws SQLException {
        ending.approve(second, ending.propose(petra).getFirst());
        longAgo(directed.id(), "2099-01-01");
        destroying.destroy();
        assertThat(isThere(directed.id())).isTrue();
        longAgo(directed.id(), "2015-01-01");
        assertThat(due(petra)).containsExactly(directed.id());
    }

    /** AVG 18 lid 1 c, 21: what somebody asked about his data is settled before the data goes. */
    @Test
    void a_request_of_a_resident_that_is_not_settled_keeps_his_case() throws SQLException {
        ending.approve(second, ending.propose(petra).getFirst());
        stored.change(
                "insert into subject_request (id, version, resident_id, municipality_id, kind, asked, channel,"
                        + " identity_check, received_on, recorded_at, recorded_by, answer_by) values (uuid(), 1, ?, ?,"
                        + " 'RESTRICTION', 'Bewaar dit', 'DESK', 'KNOWN', '2020-01-01', utc_timestamp(6), uuid(),"
                        + " '2020-02-03')",
                directed.resident(),
                directed.municipality());
        destroying.destroy();
        assertThat(isThere(directed.id())).isTrue();
        stored.change(
                "update subject_request set decided_on = '2020-02-01', object_by = '2020-03-14', outcome = 'GRANTED',"
                        + " reasons = 'Terecht', decided_by = uuid(), decided_at = utc_timestamp(6),"
                        + " lifted_on = '2020-06-01', lifted_by = uuid(), lift_reason = 'Klaar' where resident_id = ?",
                directed.resident());
        assertThat(due(petra)).as("it is due again").containsExactly(directed.id());
    }

    /** A crash in the middle: what fails at the end leaves the case whole, and the next round does it. */
    @Test
    void a_destruction_that_breaks_off_leaves_the_case_whole_and_the_next_round_does_it() {
        ending.approve(second, ending.propose(petra).getFirst());
        long lines = lines();
        FailingLast.fails = true;
        try {
            destroying.destroy();
        } finally {
            FailingLast.fails = false;
        }
        assertThat(isThere(directed.id())).isTrue();
        assertThat(lines()).isEqualTo(lines).isPositive();
        destroying.destroy();
        assertThat(isThere(directed.id())).isFalse();
        assertThat(lines()).isZero();
    }

    private long lines() {
        return stored.number("select count(*) from timeline_entry where case_file_id = ?", directed.id());
    }

    private void close(CaseFileId id) {
        directing.close(
                directed.casemanager(),
                id,
                reading.overview(directed.casemanager(), id).version(),
                "Klaar");
    }

    private void longAgo(CaseFileId caseFile, String until) throws SQLException {
        stored.change(
                "update sub_case set opened_on = '2010-01-01', ended_on = '2010-01-01', keep_until = ?"
                        + " where case_file_id = ?",
                until,
                caseFile);
    }

    private List<CaseFileId> due(Actor actor) {
        return ending.due(actor, null, 100).rows().stream()
                .map(DestructionRow::caseFile)
                .toList();
    }

    private boolean isThere(CaseFileId id) {
        return stored.number("select count(*) from case_file where id = ?", id) == 1;
    }
}
