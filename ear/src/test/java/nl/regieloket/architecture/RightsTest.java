package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * MT-09, DA-06: who may do what is what was agreed. The table of the product is the one of docs/rights.md, row for row:
 * a right that somebody gains or loses is read twice.
 */
class RightsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| ([^|]+) \\| ([^|]*)\\|$");

    @Test
    void the_table_of_the_product_is_the_one_that_was_agreed() throws IOException {
        List<String> agreed = ROW.matcher(Files.readString(ROOT.resolve("docs/rights.md")))
                .results()
                .map(row -> row.group(1) + "," + row.group(2).strip() + ","
                        + row.group(3).strip())
                .toList();
        List<String> held = Files.readAllLines(ROOT.resolve("config/access/rights.csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("|", " or "))
                .toList();
        assertThat(held).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(agreed).containsExactlyElementsOf(held);
    }
}
