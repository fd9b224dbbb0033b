package nl.regieloket.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.audit.VerifyingTrail.Fault;
import nl.regieloket.audit.VerifyingTrail.Finding;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
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
    private AnchoringTrail anchoring;

    @Inject
    private Clock clock;

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
                "update trail_anchor set position = 0",
                "delete from trail_anchor",
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

        assertThat(walked()).isEmpty();
        assertThat(stored.number("select max(position) - count(*) from trail_seal"))
                .as("no position is missing")
                .isZero();
    }

    @Test
    void what_the_owner_of_the_database_changed_takes_away_or_puts_in_is_found() throws Exception {
        List<UUID> lines = sealedLines(3);
        String put = UUID.randomUUID().toString();
        List<Finding> findings = spoiled(
                List.of(
                        "create temporary table kept as select * from trail_line where id = '" + lines.get(1) + "'",
                        "update trail_line set allowed = true where id = '" + lines.get(0) + "'",
                        "delete from trail_line where id = '" + lines.get(1) + "'",
                        "insert into trail_line select '" + put + "', occurred_at, person_id, organisation_id, action,"
                                + " subject_kind, subject_id, allowed, reason, trace_id from kept"),
                List.of(
                        "delete from trail_line where id = '" + put + "'",
                        "update trail_line set allowed = false where id = '" + lines.get(0) + "'",
                        "insert into trail_line select * from kept"));
        assertThat(findings)
                .containsExactlyInAnyOrder(
                        new Finding(Fault.CHANGED, position(lines.get(0)), lines.get(0), null),
                        new Finding(Fault.MISSING, position(lines.get(1)), lines.get(1), null),
                        new Finding(Fault.INSERTED, null, UUID.fromString(put), null));
    }

    @Test
    void a_seal_that_was_taken_away_leaves_a_gap_and_its_line_outside() throws Exception {
        List<UUID> lines = sealedLines(3);
        long gone = position(lines.get(1));
        List<Finding> findings = spoiled(
                List.of(
                        "create temporary table kept_seal as select * from trail_seal where position = " + gone,
                        "delete from trail_seal where position = " + gone),
                List.of("insert into trail_seal select * from kept_seal"));
        assertThat(findings)
                .extracting(Finding::fault, Finding::line)
                .contains(tuple(Fault.GAP, lines.get(2)), tuple(Fault.INSERTED, lines.get(1)));
    }

    @Test
    void a_line_that_was_taken_away_before_it_was_sealed_is_found() throws Exception {
        String gone = UUID.randomUUID().toString();
        List<Finding> findings = spoiled(
                List.of("insert into trail_unsealed (line_id) values ('" + gone + "')"),
                List.of("delete from trail_unsealed where line_id = '" + gone + "'"));
        assertThat(findings).contains(new Finding(Fault.MISSING, null, UUID.fromString(gone), null));
    }

    /** The chain is as it was; only the anchor says that it was another one. */
    @Test
    void a_chain_that_is_not_the_one_that_was_anchored_is_found() throws Exception {
        UUID line = sealedLines(1).getFirst();
        String day = "1999-01-01"; // before every anchor of this database, and gone again below
        List<Finding> findings = spoiled(
                List.of("insert into trail_anchor values ('" + day + "', " + position(line) + ", repeat(x'ab', 32))"),
                List.of("delete from trail_anchor where anchored_on = '" + day + "'"));
        assertThat(findings).containsExactly(new Finding(Fault.REWRITTEN, position(line), line, LocalDate.parse(day)));
    }

    /** Who cuts off the end and sets back the head leaves a chain that fits. */
    @Test
    void an_anchor_behind_the_end_of_the_chain_is_found() throws Exception {
        String day = "1999-01-02";
        List<Finding> findings = spoiled(
                List.of("insert into trail_anchor values ('" + day + "', 999999999999, repeat(x'ab', 32))"),
                List.of("delete from trail_anchor where anchored_on = '" + day + "'"));
        assertThat(findings).containsExactly(new Finding(Fault.CUT_OFF, 999999999999L, null, LocalDate.parse(day)));
    }

    /** The last lines leave no gap behind: only the head of the chain knows of them. */
    @Test
    void lines_that_were_cut_off_at_the_end_are_found() throws Exception {
        sealedLines(2);
        List<Finding> findings = List.of();
        for (int tries = 0; tries < 5 && cutOff(findings) == 0; tries++) { // what is sealed meanwhile makes a gap of it
            findings = spoiled(
                    List.of(
                            "create or replace temporary table kept_seal as"
                                    + " select * from trail_seal order by position desc limit 1",
                            "create or replace temporary table kept_line as select l.* from trail_line l"
                                    + " join kept_seal s on s.line_id = l.id",
                            "delete from trail_seal where position = (select position from kept_seal)",
                            "delete from trail_line where id = (select line_id from kept_seal)"),
                    List.of(
                            "insert into trail_line select * from kept_line",
                            "insert into trail_seal select * from kept_seal"));
        }
        assertThat(cutOff(findings)).isEqualTo(1);
    }

    @Test
    void a_walk_goes_on_where_it_was_and_two_who_ask_walk_once() {
        sealedLines(2);
        Waiting.until(() -> verifying.underWay().isEmpty());
        UUID first = verifying.begin(true).id();
        UUID second = verifying.begin(true).id();
        assertThat(second).isEqualTo(first);
        verifying.advance();
        long reached = verifying.course(first).position();
        assertThat(reached).isPositive();
        Waiting.until(() -> !verifying.advance());
        assertThat(verifying.course(first).position()).isGreaterThanOrEqualTo(reached);
        assertThat(verifying.course(first).endedAt()).isNotNull();
    }

    @Test
    void the_end_of_the_chain_is_anchored_once_a_day_in_the_database_and_outside_it() throws Exception {
        sealedLines(1);
        anchoring.anchor();
        anchoring.anchor();
        anchoring.writeOut();
        Anchor newest = anchoring.list(null, 1).rows().getFirst();
        assertThat(newest.day()).isEqualTo(BusinessClock.dayOf(clock.instant()));
        assertThat(newest.position()).isPositive();
        assertThat(anchoring.outside()).isEqualTo(AnchoringTrail.Outside.KEPT);
        Path file = Path.of(ConfigProvider.getConfig().getValue("regieloket.anchors", String.class))
                .resolve("trail-anchors.txt");
        assertThat(Files.readAllLines(file)).containsOnlyOnce(newest.line());
    }

    /** All that a walk from the first seal on finds. */
    private List<Finding> walked() {
        Waiting.until(() -> verifying.underWay().isEmpty());
        UUID walk = verifying.begin(true).id();
        Waiting.until(() -> !verifying.advance());
        Waiting.until(() -> verifying.course(walk).endedAt() != null);
        return verifying.findings(walk);
    }

    /** What a walk finds while the trail is spoiled by who holds the owner's account. */
    private List<Finding> spoiled(List<String> spoil, List<String> putBack) throws SQLException, IOException {
        Waiting.until(() -> verifying.underWay().isEmpty());
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            List<Finding> found;
            try {
                for (String change : spoil) {
                    statement.executeUpdate(change);
                }
                found = walked();
            } finally {
                for (String change : putBack) {
                    statement.executeUpdate(change);
                }
            }
            assertThat(walked()).as("all as it was").isEmpty(); // and no alarm is left behind
            return found;
        }
    }

    /** New lines in the chain, in their order. */
    private List<UUID> sealedLines(int count) {
        UUID subject = UUID.randomUUID();
        for (int i = 0; i < count; i++) {
            trail.refused(entry(subject));
        }
        sealed(subject, count);
        List<UUID> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(UUID.fromString(stored.text(
                    "select id from trail_line where subject_id = ? order by id limit 1 offset " + i, subject)));
        }
        return lines;
    }

    private long position(UUID line) {
        return stored.number("select position from trail_seal where line_id = ?", line);
    }

    private static long cutOff(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.fault() == Fault.CUT_OFF)
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
