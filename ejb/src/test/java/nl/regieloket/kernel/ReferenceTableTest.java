package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTableTest {
    @Test
    void cells_are_found_by_the_name_of_their_column() {
        var rows =
                ReferenceTable.parse("# of our own\nname,day\n\n\"Nuenen, Gerwen\",2026-01-01\n\"say \"\"no\"\"\",\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text("name")).isEqualTo("Nuenen, Gerwen");
        assertThat(rows.getFirst().findDate("day")).contains(LocalDate.of(2026, 1, 1));
        assertThat(rows.getLast().text("name")).isEqualTo("say \"no\"");
        assertThat(rows.getLast().findDate("day")).isEmpty();
    }

    @Test
    void a_table_without_lines_has_no_rows() {
        assertThat(ReferenceTable.parse("")).isEmpty();
        assertThat(ReferenceTable.parse("name,day")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,day\nonly one cell", "name,day\na,b,c", "name,day\n\"a,2026-01-01"})
    void a_line_that_does_not_fit_its_columns_is_refused(String text) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> ReferenceTable.parse(text))
                .extracting(Problem::code)
                .isEqualTo("table.malformed");
    }

    @Test
    void a_value_that_must_be_there_and_a_date_that_is_none_name_their_column() {
        var row = ReferenceTable.parse("name,day\n,1 april").getFirst();
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> row.text("name"))
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation("name", "required")));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> row.findDate("day"))
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation("day", "date.invalid")));
    }
}
