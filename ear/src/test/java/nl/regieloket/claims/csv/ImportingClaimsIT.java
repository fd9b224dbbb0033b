package nl.regieloket.claims.csv;

import static nl.regieloket.testing.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.testing.Cases;
import org.junit.jupiter.api.Test;

/** DE-01: claims from a file are all in the case, or none is and every bad line says why. */
class ImportingClaimsIT extends ImportFixture {
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
        assertThat(reading.historyOfCase(
                        directed.casemanager(),
                        directed.id(),
                        claims().stream().map(ClaimView::id).toList()))
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

        assertThat(refused.faults())
                .containsExactly(
                        new ImportFault(2, "kenmerk", "words.control-character"),
                        new ImportFault(4, "huidig bedrag", "amount.invalid"));
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

    @Test
    void somebody_who_is_no_debtor_here_keeps_the_whole_file_out() {
        byte[] file = (HEADING + oin + ";A;Energie;1,00\n").getBytes(StandardCharsets.UTF_8);
        invalid(
                () -> importing.start(directed.casemanager(), directed.id(), Set.of(ResidentId.next()), file),
                "debtors");

        assertThat(importing.latest(directed.casemanager(), directed.id())).isEmpty();
        assertThat(claims()).isEmpty();
    }
}
