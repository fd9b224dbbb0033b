package nl.regieloket.kernel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.regieloket.kernel.Problem;
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

    @Property
    void what_is_written_is_read_again(
            @ForAll @Size(min = 1, max = 5)
                    List<
                                    @Size(2) List<
                                            @AlphaChars @Chars({';', ',', '"', '=', '+', '-', 'é'})
                                            @StringLength(min = 1, max = 12) String>>
                            rows) {
        byte[] file = CsvText.write(rows).getBytes(StandardCharsets.UTF_8);
        assertThat(cells(file)).isEqualTo(rows);
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
