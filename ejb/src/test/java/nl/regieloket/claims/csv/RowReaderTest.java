package nl.regieloket.claims.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.junit.jupiter.api.Test;

/** DE-01: a file with claims is taken as it was meant, and each bad line says what is wrong with it. */
class RowReaderTest {
    private static final OrganisationId WATERHOF = OrganisationId.next();
    private static final OrganisationId BAILIFF = OrganisationId.next();
    private static final ResidentId SAMIRA = ResidentId.next();
    private static final String HEADING = "Schuldeiser;Incassopartij;Kenmerk;Soort;Oorspronkelijk bedrag;Huidig bedrag;"
            + "Waarvan kosten;Ontstaan op;Uiterste betaaldatum;Preferent;Stand van de incasso\n";

    private final List<ImportFault> faults = new ArrayList<>();

    @Test
    void a_good_line_becomes_a_claim() {
        List<NewClaim> claims = read(
                HEADING + "Waterhof;Kort & Zn;WH-1;Water;€ 150,00;190,00;40,00;1-12-2025;31-12-2025;nee;Aanmaning\n");
        assertThat(faults).isEmpty();
        assertThat(claims)
                .containsExactly(new NewClaim(
                        Set.of(SAMIRA),
                        WATERHOF,
                        BAILIFF,
                        "WH-1",
                        ClaimKind.WATER,
                        Euro.of("150.00"),
                        Euro.of("190.00"),
                        Euro.of("40.00"),
                        false,
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2025, 12, 31),
                        ClaimState.DUNNING));
    }

    @Test
    void columns_may_stand_in_any_order_and_be_english_and_be_left_out() {
        List<NewClaim> claims =
                read("kind,current amount,creditor,reference,of which costs\nWater,190.00,Waterhof,WH-1,40.00");
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().originalAmount()).isEqualTo(Euro.of("150.00"));
        assertThat(claims.getFirst().state()).isEqualTo(ClaimState.OPEN);
    }

    @Test
    void every_fault_names_its_line_its_column_and_what_is_wrong() {
        List<NewClaim> claims = read(HEADING
                + "Waterhof;;WH-1;Water;150;190;40;;;;\n"
                + "Onbekend BV;;WH-2;Fiets;;12,345;;31-2-2026;;misschien;\n"
                + "Waterhof;;;Water;;10;20;;;;Kwijtgescholden\n"
                + "Waterhof;;WH-4;Water;;10,00;20,00;2-1-2026;1-1-2026;;\n");
        assertThat(claims).hasSize(1);
        assertThat(faults)
                .containsExactly(
                        new ImportFault(3, "schuldeiser", "import.party-unknown"),
                        new ImportFault(3, "soort", "import.word-unknown"),
                        new ImportFault(3, "huidig bedrag", "amount.invalid"),
                        new ImportFault(3, "ontstaan op", "date.invalid"),
                        new ImportFault(3, "preferent", "import.yes-or-no"),
                        new ImportFault(4, "kenmerk", "required"),
                        new ImportFault(4, "stand van de incasso", "claim.given-up-by-creditor-alone"),
                        new ImportFault(5, "oorspronkelijk bedrag", "amount.out-of-range"),
                        new ImportFault(5, "uiterste betaaldatum", "claim.due-before-since"));
    }

    @Test
    void a_file_without_a_needed_column_names_each() {
        assertThatThrownBy(() -> read("schuldeiser;soort\nWaterhof;Water"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(
                                        new Problem.Violation("kenmerk", "import.column-missing"),
                                        new Problem.Violation("huidig bedrag", "import.column-missing")));
    }

    @Test
    void a_line_that_is_longer_than_the_heading_is_not_guessed_at() {
        List<NewClaim> claims = read("""
                schuldeiser,kenmerk,soort,huidig bedrag,waarvan kosten
                Waterhof,WH-1,Water,447,50,12
                Waterhof,WH-2,Water,447,50,
                Waterhof,WH-3,Water,"447,50",12
                Waterhof,WH-4,Water,"447,50"
                """);
        assertThat(claims).extracting(NewClaim::currentAmount).containsExactly(Euro.of("447.50"), Euro.of("447.50"));
        assertThat(faults)
                .containsExactly(
                        new ImportFault(2, "", "import.line-too-long"), new ImportFault(3, "", "import.line-too-long"));
    }

    @Test
    void a_file_in_which_a_column_stands_twice_names_it() {
        assertThatThrownBy(() -> read(HEADING.strip() + ";Kenmerk\nWaterhof"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Problem.Violation("kenmerk", "import.column-repeated")));
    }

    @Test
    void the_template_can_be_imported_as_it_is() {
        String template = ClaimTable.template().replace("Lichtstroom", "Waterhof");
        assertThat(read(template)).hasSize(1);
        assertThat(faults).isEmpty();
    }

    private List<NewClaim> read(String file) {
        RowReader reader = new RowReader(Set.of(SAMIRA), RowReaderTest::party, new ClaimWords());
        List<NewClaim> claims = new ArrayList<>();
        for (ClaimSheet.Row row :
                ClaimSheet.read(file.getBytes(StandardCharsets.UTF_8)).rows()) {
            reader.read(row, faults).ifPresent(claims::add);
        }
        return claims;
    }

    private static RowReader.PartyFound party(String name) {
        return switch (name) {
            case "Waterhof" -> new RowReader.PartyFound(WATERHOF, null);
            case "Kort & Zn" -> new RowReader.PartyFound(BAILIFF, null);
            default -> new RowReader.PartyFound(null, "import.party-unknown");
        };
    }
}
