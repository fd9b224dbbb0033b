package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * MT-09: no text anywhere says that a team or a meeting decided what an authority decides, nor calls a pause opschorting:
 * not on screens, in mails, in the sign-in, in the demo, in the document of the API or in the manuals.
 */
class WordsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path MESSAGES = ROOT.resolve("config/messages");

    /** Folders and files with texts that somebody reads, by how the names of such files end. */
    private static final Map<String, String> TEXTS = Map.of(
            "config/messages", ".properties",
            "config/keycloak", ".json .properties .ftl .html .js",
            "config/demo", ".csv",
            "config/data", ".csv",
            "docs", ".md",
            "README.md", ".md",
            "CHANGELOG.md", ".md",
            "web/src/main/webapp", ".xhtml",
            "web/src/main/java", ".java",
            "ejb/src/main/java/nl/regieloket/demo", ".java");

    /** What tells which words are not used, and why. */
    private static final Set<String> ABOUT_THE_WORDS =
            Set.of("docs/glossary.md", "docs/adr/0015-one-authority-per-commitment.md");

    private static final Pattern IN_QUOTES = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PROMISE = Pattern.compile("promis", Pattern.CASE_INSENSITIVE);
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

    /** The glossary has one English word for a toezegging. */
    @Test
    void a_commitment_is_called_so_and_never_a_promise() throws IOException {
        assertThat(linesWith(PROMISE).stream().filter(line -> line.contains("_en.properties")))
                .isEmpty();
    }

    @Test
    void the_test_looks_everywhere() throws IOException {
        Set<String> looked = files().map(WordsTest::name).collect(Collectors.toSet());
        assertThat(looked)
                .hasSizeGreaterThan(300)
                .contains("config/keycloak/regieloket-realm.json", "docs/api.md", "config/demo/contacts.csv");
        assertThat(looked).containsAll(ABOUT_THE_WORDS);
        assertThat(texts(
                        ROOT.resolve("web/src/main/java/nl/regieloket/web/casefiles/CaseHistoryResource.java"),
                        "    @Operation(summary = \"Wat er gebeurde, het nieuwste bovenaan\")"))
                .contains("Wat er gebeurde, het nieuwste bovenaan");
    }

    private static List<String> linesWith(Pattern words) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files().toList()) {
            if (ABOUT_THE_WORDS.contains(name(file))) {
                continue;
            }
            for (String line : Files.readAllLines(file)) {
                if (words.matcher(texts(file, line)).find()) {
                    found.add(name(file) + ": " + line);
                }
            }
        }
        return found;
    }

    /** What of a line is read by people: of code its texts, of a bundle no keys. */
    private static String texts(Path file, String line) {
        if (file.toString().endsWith(".java")) {
            return IN_QUOTES.matcher(line).results().map(MatchResult::group).collect(Collectors.joining(" "));
        }
        boolean bundle = file.startsWith(MESSAGES);
        return bundle && line.startsWith("#") ? "" : bundle ? line.substring(line.indexOf('=') + 1) : line;
    }

    private static Stream<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Map.Entry<String, String> one : TEXTS.entrySet()) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(one.getKey()))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> Stream.of(one.getValue().split(" ", -1))
                                .anyMatch(end -> file.toString().endsWith(end)))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
