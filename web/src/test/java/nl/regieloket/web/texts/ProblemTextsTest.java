package nl.regieloket.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regieloket.access.SubjectKind;
import org.junit.jupiter.api.Test;

/** A refusal without words helps nobody: every code that the sources can throw has a sentence in both languages. */
class ProblemTextsTest {
    private static final String TEXT = "\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"";
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("new (?:Problem\\.)?(?:Forbidden|Missing|Conflict|StepUpNeeded|Unavailable|Invalid)\\(\\s*"
                    + TEXT + "\\s*\\)"),
            Pattern.compile("new (?:Problem\\.)?(?:Invalid|Violation)\\(\\s*[^;]{1,120}?,\\s*" + TEXT + "\\s*\\)"),
            Pattern.compile("new HttpProblem\\(\\d+, " + TEXT + "\\)"),
            Pattern.compile("new ProblemBody\\(\\d+, " + TEXT),
            Pattern.compile("unreadable\\(" + TEXT + "\\)"),
            Pattern.compile("message = " + TEXT));

    private static Map<String, String> codesInSources() {
        var codes = new TreeMap<String, String>();
        SourceFiles.under(List.of("ejb/src/main/java", "web/src/main/java"), ".java")
                .forEach((file, content) -> CODES.forEach(pattern -> {
                    Matcher found = pattern.matcher(content);
                    while (found.find()) {
                        codes.put(found.group(1), file);
                    }
                }));
        return codes;
    }

    @Test
    void the_search_finds_codes_of_every_shape() {
        assertThat(codesInSources())
                .containsKeys("bsn.invalid", "changed-meanwhile", "version.required", "date.invalid", "required");
    }

    @Test
    void every_code_in_the_sources_has_a_sentence() {
        Map<String, String> codes = codesInSources();
        assertThat(codes.entrySet())
                .allSatisfy(code -> Stream.of(Texts.DUTCH, Texts.ENGLISH)
                        .forEach(locale -> assertThat(ProblemTexts.find(code.getKey(), locale))
                                .as("problem.%s of %s in %s", code.getKey(), code.getValue(), locale)
                                .isPresent()));
    }

    @Test
    void every_kind_of_subject_can_be_unknown_in_words() {
        for (SubjectKind kind : SubjectKind.values()) {
            String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".unknown";
            assertThat(ProblemTexts.find(code, Texts.DUTCH)).as(code).isPresent();
        }
    }

    @Test
    void a_code_that_slipped_through_still_says_something() {
        assertThat(ProblemTexts.of("no.such-code", Texts.DUTCH)).contains("beheerder");
    }
}
