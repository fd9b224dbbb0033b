package nl.regieloket.claims.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DE-01: claims from a file are all in the case, or none is and every bad line says why. */
class ImportingClaimsIT extends InContainer {
    private static final String HEADING = "schuldeiser;kenmerk;soort;huidig bedrag\n";

    @Inject
    private ImportingClaims importing;

    @Inject
    private ReadingClaims reading;

    @Inject
    private RecordingClaims recording;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    private Cases.Directed directed;
    private OrganisationId creditor;
    private String oin = "";

    @BeforeEach
    void aCaseAndACreditor() {
        directed = cases.directed();
        creditor = parties.organisation(OrganisationKind.CREDITOR);
        oin = register.organisation(creditor).orElseThrow().oin().digits();
    }

    @Test
    void a_whole_file_is_in_the_case_and_its_history_says_how_it_came() {
        String name = register.organisation(creditor).orElseThrow().name();
        ImportView done = imported(HEADING + oin + ";A;Energie;735,00\n" + name + ";B;Huur;1.280,00\n");

        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(claims())
                .extracting(
                        ClaimView::reference,
                        claim -> claim.currentAmount().amount().toPlainString())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("A", "735.00"),
                        org.assertj.core.api.Assertions.tuple("B", "1280.00"));
        assertThat(reading.historyOfCase(directed.casemanager(), directed.id()))
                .extracting(revision -> revision.change())
                .containsExactly(ClaimChange.IMPORTED, ClaimChange.IMPORTED);
        assertThat(importing.latest(directed.casemanager(), directed.id()))
                .hasValueSatisfying(latest -> assertThat(latest.id()).isEqualTo(done.id()));
    }

    @Test
    void one_bad_line_keeps_the_whole_file_out_and_every_bad_cell_is_told() {
        ImportView refused = imported(HEADING
                + oin + ";A;Energie;735,00\n"
                + "Bestaat niet;B;Energie;10,00\n"
                + oin + ";;Onzin;tien euro\n"
                + oin + ";A;Energie;735,00\n");

        assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        new ImportFault(3, "schuldeiser", "import.party-unknown"),
                        new ImportFault(4, "kenmerk", "required"),
                        new ImportFault(4, "soort", "import.word-unknown"),
                        new ImportFault(4, "huidig bedrag", "amount.invalid"),
                        new ImportFault(5, "kenmerk", "import.twice-in-file"));
        assertThat(claims()).isEmpty();
    }

    @Test
    void what_the_case_has_already_is_not_taken_twice() {
        recording.add(directed.casemanager(), directed.id(), Cases.told(directed, creditor, "a", "735.00"));

        ImportView refused = imported(HEADING + oin + ";B;Energie;1,00\n" + oin + ";A;Energie;735,00\n");

        assertThat(refused.faults()).containsExactly(new ImportFault(3, "kenmerk", "claim.reference-taken"));
        assertThat(claims()).hasSize(1);
    }

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

    @Test
    void nobody_gives_up_a_claim_by_a_file() {
        ImportView refused = imported("schuldeiser;kenmerk;soort;huidig bedrag;stand van de incasso\n" + oin
                + ";A;Energie;735,00;Kwijtgescholden\n");

        assertThat(refused.faults())
                .containsExactly(new ImportFault(2, "stand van de incasso", "claim.given-up-by-creditor-alone"));
        assertThat(claims()).isEmpty();
    }

    @Test
    void a_file_is_read_however_a_spreadsheet_wrote_it() {
        String rows = "schuldeiser;kenmerk;soort;huidig bedrag\r\n" + oin + ";caf\u00e9;Energie;735,00\r\n";
        List<byte[]> files = List.of(
                rows.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + rows).getBytes(StandardCharsets.UTF_8),
                rows.getBytes(Charset.forName("windows-1252")),
                rows.getBytes(StandardCharsets.ISO_8859_1),
                rows.replace("735,00", "\"735,00\"").replace(';', ',').getBytes(StandardCharsets.UTF_8),
                ("\n\n" + rows.replace("\r\n", "\n") + ";;;\n\n").getBytes(StandardCharsets.UTF_8),
                rows.replace("caf\u00e9", "\"caf\u00e9\"").getBytes(StandardCharsets.UTF_8));
        for (byte[] file : files) {
            directed = cases.another(directed);
            ImportView done = imported(file);
            assertThat(done.faults()).isEmpty();
            assertThat(claims()).singleElement().satisfies(claim -> {
                assertThat(claim.reference()).isEqualTo("caf\u00e9");
                assertThat(claim.currentAmount().amount()).isEqualByComparingTo("735.00");
            });
        }
    }

    @Test
    void quotes_hold_separators_and_lines_and_the_lines_of_faults_are_those_of_the_file() {
        ImportView refused = imported(HEADING + oin + ";\"A; met \"\"haken\"\"\nen een tweede regel\";Energie;1,00\n"
                + oin + ";B;Energie;niets\n");

        assertThat(refused.faults()).containsExactly(new ImportFault(4, "huidig bedrag", "amount.invalid"));
    }

    @Test
    void what_is_no_table_is_refused_before_it_starts() {
        refuses("import.empty", new byte[0]);
        refuses("import.empty", " \n \n".getBytes(StandardCharsets.UTF_8));
        refuses("import.empty", HEADING.getBytes(StandardCharsets.UTF_8));
        refuses("import.no-text", (HEADING + oin + ";A;Energie;1,00\n").getBytes(StandardCharsets.UTF_16));
        refuses("import.no-text", ("\ufeff" + HEADING).getBytes(StandardCharsets.UTF_16LE));
        refuses("import.no-text", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8});
        refuses("import.not-csv", (HEADING + oin + ";\"A;Energie").getBytes(StandardCharsets.UTF_8));
        refuses("import.too-large", new byte[2_000_001]);
        refuses("import.too-many-rows", (HEADING + rows(5001)).getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> start("schuldeiser;soort\nx;y\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactlyInAnyOrder(
                                new Problem.Violation("kenmerk", "import.column-missing"),
                                new Problem.Violation("huidig bedrag", "import.column-missing")));
        assertThat(importing.latest(directed.casemanager(), directed.id())).isEmpty();
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

    @Test
    void somebody_who_is_no_debtor_here_keeps_the_whole_file_out() {
        ClaimImportId id = importing.start(
                directed.casemanager(),
                directed.id(),
                Set.of(ResidentId.next()),
                (HEADING + oin + ";A;Energie;1,00\n").getBytes(StandardCharsets.UTF_8));
        Waiting.until(() -> !status(id).isRunning());

        assertThat(status(id).status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(status(id).faults()).extracting(ImportFault::code).containsExactly("invalid");
        assertThat(claims()).isEmpty();
    }

    private static final String INSERTING = "select coalesce(max(id), 0) from information_schema.processlist"
            + " where info like 'INSERT INTO claim%debtor%' and id <> connection_id()";
    private static final String NOTING = "select coalesce(max(id), 0) from information_schema.processlist"
            + " where info like 'UPDATE claim_import %' and id <> connection_id()";

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

    private String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> oin + ";K" + i + ";Energie;" + (i + 1) + ",00\n")
                .collect(Collectors.joining());
    }

    private ImportView imported(String file) {
        return imported(file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportView imported(byte[] file) {
        ClaimImportId id = start(file);
        Waiting.until(() -> !status(id).isRunning());
        return status(id);
    }

    private ClaimImportId start(byte[] file) {
        return importing.start(directed.casemanager(), directed.id(), Set.of(directed.resident()), file);
    }

    private ImportView status(ClaimImportId id) {
        return importing.status(directed.casemanager(), id);
    }

    private List<ClaimView> claims() {
        return reading.ofCase(directed.casemanager(), directed.id());
    }

    private void refuses(String code, byte[] file) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> start(file))
                .withMessage(code);
    }
}
