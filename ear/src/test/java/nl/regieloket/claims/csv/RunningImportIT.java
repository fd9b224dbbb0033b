package nl.regieloket.claims.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.Test;

/** DE-01: an import runs beside the request that started it, and whatever ends it leaves all of it or nothing. */
class RunningImportIT extends ImportFixture {
    private static final String INSERTING = "select coalesce(max(id), 0) from information_schema.processlist"
            + " where info like 'INSERT INTO claim%debtor%' and id <> connection_id()";
    private static final String NOTING = "select coalesce(max(id), 0) from information_schema.processlist"
            + " where info like 'UPDATE claim_import %' and id <> connection_id()";

    @Test
    void of_two_imports_of_one_file_at_once_one_is_in_the_case() throws Exception {
        String rows = HEADING + rows(200);
        AtOnce.all(() -> imported(rows), () -> imported(rows));

        assertThat(claims()).hasSize(200);
        assertThat(stored.number(
                        "select count(*) from claim_import where case_file_id = ? and status = 'DONE'", directed.id()))
                .isEqualTo(1);
        assertThat(stored.number(
                        "select count(*) from claim_import where case_file_id = ? and status = 'REFUSED'",
                        directed.id()))
                .isEqualTo(1);
    }

    /** Reading goes on beside the request; until the end nothing of it is in the case. */
    @Test
    void a_long_import_runs_beside_the_request_and_shows_how_far_it_is() throws Exception {
        ClaimImportId id;
        try (Connection holding = holdingTheDebtor()) {
            id = start((HEADING + rows(300)).getBytes(StandardCharsets.UTF_8));
            Waiting.until(() -> status(id).read() == 300);
            assertThat(status(id).status()).isEqualTo(ImportStatus.RUNNING);
            assertThat(claims()).isEmpty();
            holding.rollback();
        }
        Waiting.until(() -> !status(id).isRunning());
        assertThat(status(id).status()).isEqualTo(ImportStatus.DONE);
        assertThat(claims()).hasSize(300);
    }

    @Test
    void an_import_that_is_killed_leaves_nothing_and_says_so() throws Exception {
        ClaimImportId id;
        try (Connection holding = holdingTheDebtor()) {
            id = start((HEADING + rows(50)).getBytes(StandardCharsets.UTF_8));
            Waiting.until(() -> stored.number(INSERTING) > 0);
            stored.change("kill query " + stored.number(INSERTING));
            Waiting.until(() -> !status(id).isRunning());
            holding.rollback();
        }
        assertThat(status(id).status()).isEqualTo(ImportStatus.FAILED);
        assertThat(claims()).isEmpty();
        assertThat(imported(HEADING + rows(50)).status()).isEqualTo(ImportStatus.DONE);
        assertThat(claims()).hasSize(50);
    }

    /** Else an import that is whole in the case would be told as one that failed. */
    @Test
    void that_an_import_is_done_is_noted_together_with_its_claims_or_not_at_all() throws Exception {
        ClaimImportId id;
        try (Connection holding = holdingTheDebtor();
                Connection note = stored.connection()) {
            id = start((HEADING + rows(50)).getBytes(StandardCharsets.UTF_8));
            Waiting.until(() -> stored.number(INSERTING) > 0);
            note.setAutoCommit(false);
            lock(note, "select id from claim_import where id = '" + id + "' for update");
            holding.rollback();
            Waiting.until(() -> stored.number(NOTING) > 0);
            stored.change("kill query " + stored.number(NOTING));
            note.rollback();
        }
        Waiting.until(() -> !status(id).isRunning());
        assertThat(status(id).status()).isEqualTo(ImportStatus.FAILED);
        assertThat(claims()).isEmpty();
    }

    @Test
    void an_import_that_fell_silent_with_its_server_failed() throws Exception {
        ImportView done = imported(HEADING + oin + ";A;Energie;1,00\n");
        stored.change(
                "update claim_import set status = 'RUNNING', touched_at = utc_timestamp(6) - interval 121 second"
                        + " where id = ?",
                done.id());

        assertThat(status(done.id()).status()).isEqualTo(ImportStatus.FAILED);
    }

    @Test
    void only_who_directs_the_case_imports_and_sees_how_it_goes() {
        ImportView done = imported(HEADING + oin + ";A;Energie;1,00\n");
        Actor oscar = cases.directed().casemanager();
        Actor hans = parties.officer(creditor, OfficerFunction.CREDITOR_OFFICER);
        for (Actor nobody : List.of(oscar, hans, directed.desk(), directed.coordinator())) {
            assertThatThrownBy(() -> importing.status(nobody, done.id())).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> importing.start(
                            nobody,
                            directed.id(),
                            Set.of(directed.resident()),
                            (HEADING + oin + ";B;Energie;1,00\n").getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Problem.class);
            assertThat(importing.latest(nobody, directed.id())).isEmpty();
        }
        assertThat(claims()).hasSize(1);
    }

    /** Somebody else is busy with the debtor: no claim on him can be added until that is done. */
    private Connection holdingTheDebtor() throws SQLException {
        Connection holding = stored.connection();
        holding.setAutoCommit(false);
        lock(holding, "select id from resident where id = '" + directed.resident() + "' for update");
        return holding;
    }

    private static void lock(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
        }
    }
}
