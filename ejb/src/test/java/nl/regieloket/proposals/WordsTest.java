package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MT-09: no text anywhere says that a team or a meeting decided what an authority decides, nor calls a pause opschorting. */
class WordsTest {
    private static final Path MESSAGES = Path.of("..", "config", "messages");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(team|overleg|tafel|vergadering|meeting|table)\\b[^.]{0,40}\\b(besl(ui|oo|is)\\w*|beslot\\w*|stem(de|t|men)\\b"
                    + "|decide\\w*|vote\\w*|kent toe|verleent|grants?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUSPENSION = Pattern.compile("opschort", Pattern.CASE_INSENSITIVE);

    @Test
    void no_text_says_that_a_team_or_meeting_decided() throws IOException {
        assertThat(linesWith(COLLECTIVE)).isEmpty();
    }

    @Test
    void a_pause_is_never_called_suspension() throws IOException {
        assertThat(linesWith(SUSPENSION)).isEmpty();
    }

    @Test
    void the_test_finds_such_words_where_they_stand() {
        assertThat(COLLECTIVE.matcher("Het maatwerkteam heeft besloten").find()).isTrue();
        assertThat(COLLECTIVE.matcher("The meeting decided to waive").find()).isTrue();
        assertThat(COLLECTIVE.matcher("Dienst Toeslagen heeft besloten").find()).isFalse();
    }

    private static List<String> linesWith(Pattern words) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> bundles;
        try (Stream<Path> files = Files.list(MESSAGES)) {
            bundles = files.filter(file -> file.toString().endsWith(".properties"))
                    .toList();
        }
        assertThat(bundles).hasSizeGreaterThan(10);
        for (Path bundle : bundles) {
            for (String line : Files.readAllLines(bundle)) {
                String text = line.substring(line.indexOf('=') + 1);
                if (!line.startsWith("#") && words.matcher(text).find()) {
                    found.add(bundle.getFileName() + ": " + line);
                }
            }
        }
        return found;
    }
}
