package nl.regieloket.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.regieloket.web.texts.SourceFiles;
import org.junit.jupiter.api.Test;

/** A file that is too large is refused with words: by the import up to here, by the page of 413 above it. */
class BodyLimitTest {
    private static final long LARGEST_IMPORT =
            number("ejb/src/main/java/nl/regieloket/claims/csv/", "ClaimSheet.java", "MOST_BYTES = ([\\d_]+);");

    @Test
    void the_largest_import_fits_with_what_a_form_adds_to_it_and_not_much_more() {
        assertThat(BodyLimit.MOST_BYTES).isBetween(LARGEST_IMPORT + 100_000, LARGEST_IMPORT + 1_000_000);
    }

    @Test
    void the_server_never_refuses_a_part_of_a_form_that_we_let_through() {
        String folder = "web/src/main/webapp/WEB-INF/";
        assertThat(number(folder, "web.xml", "<max-file-size>(\\d+)<")).isEqualTo(BodyLimit.MOST_BYTES);
        assertThat(number(folder, "web.xml", "<max-request-size>(\\d+)<")).isEqualTo(BodyLimit.MOST_BYTES);
    }

    @Test
    void everybody_is_told_the_same_number() {
        assertThat(LARGEST_IMPORT).isEqualTo(2_000_000);
        assertThat(text("config/messages/", "Claims_nl.properties")).contains("import.file.help = CSV, hoogstens 2 MB");
        assertThat(text("config/messages/", "Shell_nl.properties")).contains("groter dan de 2 MB");
        assertThat(text("config/messages/", "Shell_en.properties")).contains("larger than the 2 MB");
        assertThat(text("docs/", "api.md")).contains("files for import at most 2 MB");
    }

    private static long number(String folder, String file, String pattern) {
        var found = Pattern.compile(pattern).matcher(text(folder, file));
        assertThat(found.find()).as(pattern).isTrue();
        return Long.parseLong(found.group(1).replace("_", ""));
    }

    private static String text(String folder, String file) {
        return Objects.requireNonNull(SourceFiles.under(List.of(folder), file).get(folder + file));
    }
}
