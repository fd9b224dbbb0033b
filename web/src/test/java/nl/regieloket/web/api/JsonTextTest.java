package nl.regieloket.web.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.regieloket.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two readers could understand in two ways is refused. */
class JsonTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"van\": \"2026-04-07\", \"van\": \"2027-04-07\"}",
                "{\"a\": {\"b\": 1, \"c\": 2, \"b\": 1}}",
                "{\"a\": [{\"b\": 1}, {\"b\": 1, \"b\": 2}]}",
                "{\"a\": 1, \"\\u0061\": 2}"
            })
    void a_field_stands_once_in_an_object(String json) {
        refused("json.field-repeated", json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": {\"a\": {\"a\": 1}}}", "{\"a\": [{\"b\": 1}, {\"b\": 1}], \"b\": 2}", "null", "\"Zoë\""
            })
    void in_another_object_it_is_another_field(String json) {
        assertThatCode(() -> JsonText.requireOneMeaning(json.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "UTF-32BE"})
    void json_is_written_in_utf_8(String other) {
        refused("json.malformed", "{\"vraag\": \"Zoë\"}".getBytes(Charset.forName(other)));
    }

    @Test
    void what_is_no_json_is_malformed() {
        for (String text :
                new String[] {"{\"a\": ", "nee", "{} {}", "{\"a\" 1}", "[".repeat(1001), "{\"a\":".repeat(2000)}) {
            refused("json.malformed", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void refused(String code, byte[] body) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> JsonText.requireOneMeaning(body))
                .withMessage(code);
    }
}
