package nl.regieloket.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Seeds;
import org.junit.jupiter.api.Test;

/** Files as spreadsheets of these parts write them. */
class CsvTextTest {
    private static final String FILE =
            "naam;kenmerk\r\nCafé Één;A-1\r\n\r\n\"Jansen; Zn.\";\"regel\n twee\"\r\nLaatste;A-3";

    @Test
    void utf_8_is_read_with_and_without_its_mark() {
        assertThat(cells(FILE.getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("Café Één", "A-1");
        assertThat(cells(("\ufeff" + FILE).getBytes(StandardCharsets.UTF_8)).get(0))
                .containsExactly("naam", "kenmerk");
    }

    @Test
    void what_is_no_utf_8_is_read_as_windows_1252() {
        byte[] file = "naam;bedrag\nCafé;€ 5".getBytes(Charset.forName("windows-1252"));
        assertThat(cells(file).get(1)).containsExactly("Café", "€ 5");
    }

    @Test
    void commas_separate_where_the_first_line_has_no_semicolon() {
        assertThat(cells("a,b\n1,2".getBytes(StandardCharsets.UTF_8)).get(1)).containsExactly("1", "2");
    }

    @Test
    void a_line_is_known_by_where_it_starts_in_the_file() {
        assertThat(CsvText.read(FILE.getBytes(StandardCharsets.UTF_8), 10))
                .extracting(CsvText.Line::number)
                .containsExactly(1, 2, 4, 6);
    }

    @Test
    void too_many_lines_nothing_and_no_text_are_refused() {
        refused("a\n1\n2\n3", "import.too-many-rows");
        refused("  \n ", "import.empty");
        refused("PK\u0003\u0000\u0000", "import.no-text");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_since_it_would_swallow_the_lines_after_it() {
        refused("a;b\n1;\"2\n3;4", "import.not-csv");
        refused("a;b\n1;\"2\"\"\n3;4", "import.not-csv");
        assertThat(cells("a;b\n1;2\" buis".getBytes(StandardCharsets.UTF_8)).get(1))
                .containsExactly("1", "2\" buis");
    }

    @Test
    void what_is_written_is_read_again() {
        Seeds.each(random -> {
            List<List<String>> rows = IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(row -> List.of(cell(random), cell(random)))
                    .toList();
            assertThat(cells(CsvText.write(rows).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(rows);
        });
    }

    private static String cell(Random random) {
        String signs = "abcXYZ;,\"=+-\u00e9";
        return random.ints(random.nextInt(1, 13), 0, signs.length())
                .mapToObj(signs::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static List<List<String>> cells(byte[] file) {
        return CsvText.read(file, 100).stream().map(CsvText.Line::cells).toList();
    }

    private static void refused(String file, String code) {
        assertThatThrownBy(() -> CsvText.read(file.getBytes(StandardCharsets.UTF_8), 3))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage(code);
    }
}
