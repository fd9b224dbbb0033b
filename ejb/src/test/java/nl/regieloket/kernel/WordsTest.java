package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be seen is not said. */
class WordsTest {
    private static final int LONGEST = 20;

    @Test
    void a_text_may_have_lines_and_tabs() {
        assertThat(Words.required("text", " Eén.\r\n\tTwee.\n", LONGEST)).isEqualTo("Eén.\r\n\tTwee.");
    }

    @ParameterizedTest
    @ValueSource(chars = {0, 1, 8, 0x1b, 0x1f, 0x7f, 0x85, 0x9f})
    void no_text_has_other_control_characters(char sign) {
        refused("words.control-character", () -> Words.required("text", "a" + sign + "b", LONGEST));
        refused("words.control-character", () -> Words.requiredLine("text", "a" + sign + "b", LONGEST));
        refused("words.control-character", () -> Words.requireLine("text", "a" + sign + "b"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\r', '\t'})
    void a_line_is_one_line(char sign) {
        refused("words.control-character", () -> Words.requiredLine("text", "a" + sign + "b", LONGEST));
        refused("words.control-character", () -> Words.requireLine("text", "a" + sign + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u2066b", "a\u200bb", "a\ufeffb", "a\ud800b", "a\u2028b"})
    void nothing_hides_in_a_text_or_turns_it_around(String text) {
        refused("words.control-character", () -> Words.required("text", text, LONGEST));
        refused("words.control-character", () -> Words.requireLine("text", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200d", "\u200b\u200b", " \u00ad "})
    void what_can_not_be_seen_is_nothing(String text) {
        refused("required", () -> Words.required("text", text, LONGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200d👧", "می\u200cخواهم", "huur\u00adtoeslag", "🏴\udb40\udc67", "Zoë"})
    void signs_that_belong_together_stay_together(String text) {
        assertThat(Words.required("text", text, LONGEST)).isEqualTo(text);
    }

    @Test
    void a_line_may_end_where_it_was_typed() {
        assertThat(Words.requiredLine("text", "Verhuisd\n", LONGEST)).isEqualTo("Verhuisd");
        assertThatCode(() -> Words.requireLine("text", null)).doesNotThrowAnyException();
    }

    @Test
    void nothing_and_too_much_are_refused() {
        refused("required", () -> Words.required("text", " \n ", LONGEST));
        refused("too-long", () -> Words.requiredLine("text", "x".repeat(LONGEST + 1), LONGEST));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(act)
                .satisfies(problem ->
                        assertThat(problem.violations()).containsExactly(new Problem.Violation("text", code)));
    }
}
