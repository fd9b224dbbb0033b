package nl.regieloket.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import nl.regieloket.testing.Waiting;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** DA-18, DA-21: what was done and refused stands in one chain that nobody rewrites unseen. */
class TrailIT extends InContainer {
    @Inject
    private Trail trail;

    @Inject
    private VerifyingTrail verifying;

    @Inject
    private ReadingCases reading;

    @Inject
    private Cases cases;

    @Inject
    private Stored stored;

    @Inject
    private Transactions transactions;

    @Test
    void the_account_of_the_application_reads_and_adds_and_nothing_else() {
        for (String forbidden : List.of(
                "update trail_line set allowed = true",
                "delete from trail_line",
                "truncate table trail_line",
                "update trail_seal set position = 0",
                "delete from trail_seal",
                "drop table trail_line",
                "alter table trail_line add x int")) {
            assertThatThrownBy(() -> stored.change(forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void a_refusal_survives_the_rollback_of_what_was_refused_and_an_act_goes_with_its_own() {
        var directed = cases.directed();
        Actor oscar = cases.directed().casemanager();
        long allowedBefore = lines(directed.casemanager().person(), true);

        transactions.rolledBack(() -> {
            reading.overview(directed.casemanager(), directed.id());
            assertThatThrownBy(() -> reading.overview(oscar, directed.id())).isInstanceOf(Problem.Missing.class);
        });

        assertThat(lines(oscar.person(), false)).isEqualTo(1);
        assertThat(lines(directed.casemanager().person(), true))
                .as("what was undone was not done")
                .isEqualTo(allowedBefore);
    }

    @Test
    void many_who_write_at_once_make_one_chain() throws Exception {
        UUID subject = UUID.randomUUID();
        AtOnce.Act writing = () -> {
            for (int i = 0; i < 25; i++) {
                trail.refused(entry(subject));
            }
        };
        AtOnce.all(writing, writing, writing, writing);
        sealed(subject, 100);

        assertThat(verifying.verify()).isEmpty();
        assertThat(stored.number("select max(position) - count(*) from trail_seal"))
                .as("no position is missing")
                .isZero();
    }

    @Test
    void what_the_owner_of_the_database_changed_takes_away_or_puts_in_is_found() throws Exception {
        UUID subject = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            trail.refused(entry(subject));
        }
        sealed(subject, 3);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(stored.text(
                    "select id from trail_line where subject_id = ? order by id limit 1 offset " + i, subject));
        }
        String put = UUID.randomUUID().toString();
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            String copy = "create temporary table kept as select * from trail_line where id = '" + lines.get(1) + "'";
            statement.executeUpdate(copy);
            statement.executeUpdate("update trail_line set allowed = true where id = '" + lines.get(0) + "'");
            statement.executeUpdate("delete from trail_line where id = '" + lines.get(1) + "'");
            statement.executeUpdate("insert into trail_line select '" + put + "', occurred_at, person_id,"
                    + " organisation_id, action, subject_kind, subject_id, allowed, reason, trace_id from kept");
            List<VerifyingTrail.Finding> findings;
            try {
                findings = verifying.verify();
            } finally {
                statement.executeUpdate("delete from trail_line where id = '" + put + "'");
                statement.executeUpdate("update trail_line set allowed = false where id = '" + lines.get(0) + "'");
                statement.executeUpdate("insert into trail_line select * from kept");
            }
            assertThat(findings)
                    .containsExactlyInAnyOrder(
                            new VerifyingTrail.Finding(VerifyingTrail.Fault.CHANGED, UUID.fromString(lines.get(0))),
                            new VerifyingTrail.Finding(VerifyingTrail.Fault.MISSING, UUID.fromString(lines.get(1))),
                            new VerifyingTrail.Finding(VerifyingTrail.Fault.INSERTED, UUID.fromString(put)));
        }
        assertThat(verifying.verify()).as("all as it was").isEmpty();
    }

    /** The last lines leave no gap behind: only the head of the chain knows of them. */
    @Test
    void lines_that_were_cut_off_at_the_end_are_found() throws Exception {
        UUID subject = UUID.randomUUID();
        trail.refused(entry(subject));
        trail.refused(entry(subject));
        sealed(subject, 2);
        List<VerifyingTrail.Finding> findings = List.of();
        for (int tries = 0; tries < 5 && cutOff(findings) == 0; tries++) { // what is sealed meanwhile makes a gap of it
            findings = verifiedWithoutTheLast();
        }
        assertThat(cutOff(findings)).isEqualTo(1);
        assertThat(verifying.verify()).as("all as it was").isEmpty();
    }

    private List<VerifyingTrail.Finding> verifiedWithoutTheLast() throws SQLException, IOException {
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            statement.executeUpdate(
                    "create temporary table kept_seal as select * from trail_seal order by position desc limit 1");
            statement.executeUpdate("create temporary table kept_line as select l.* from trail_line l"
                    + " join kept_seal s on s.line_id = l.id");
            statement.executeUpdate("delete from trail_seal where position = (select position from kept_seal)");
            statement.executeUpdate("delete from trail_line where id = (select line_id from kept_seal)");
            try {
                return verifying.verify();
            } finally {
                statement.executeUpdate("insert into trail_line select * from kept_line");
                statement.executeUpdate("insert into trail_seal select * from kept_seal");
            }
        }
    }

    private static long cutOff(List<VerifyingTrail.Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.fault() == VerifyingTrail.Fault.CUT_OFF)
                .count();
    }

    private static TrailEntry entry(UUID subject) {
        return new TrailEntry(PersonId.next(), null, "test.write", "CASE_FILE", subject, "test");
    }

    private void sealed(UUID subject, long count) {
        Waiting.until(() -> stored.number(
                        "select count(*) from trail_line l join trail_seal s on s.line_id = l.id where l.subject_id = ?",
                        subject)
                == count);
    }

    private long lines(PersonId person, boolean allowed) {
        return stored.number("select count(*) from trail_line where person_id = ? and allowed = " + allowed, person);
    }

    /** The account under which migrations run: who holds it can rewrite every table. */
    private Connection owner() throws SQLException, IOException {
        Properties secrets = new Properties();
        Path keys = Path.of(ConfigProvider.getConfig().getValue("regieloket.keys", String.class));
        try (var file = Files.newBufferedReader(keys.resolve("../../secrets.properties"))) {
            secrets.load(file);
        }
        try (Connection application = stored.connection()) {
            return DriverManager.getConnection(
                    application.getMetaData().getURL().replaceFirst("[?].*", "?sslMode=disable"),
                    "regieloket_owner",
                    secrets.getProperty("REGIELOKET_DB_OWNER_PASSWORD"));
        }
    }
}
