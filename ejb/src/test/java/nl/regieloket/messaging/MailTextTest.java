package nl.regieloket.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CM-05: a mail asks to come and look, in Dutch and English, and leaves nothing unfilled. */
class MailTextTest {
    private static final Map<String, String> PARAMETERS = Map.of(
            "number", "D-7KQ4-M2XA",
            "organisation", "CJIB",
            "asker", "Rietmond",
            "answerBy", "2026-04-20",
            "path", "https://regieloket.example/verzoeken/verzoek.xhtml?id=1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitment-requested",
                "commitment-question",
                "commitment-explained",
                "commitment-answered",
                "commitment-withdrawn",
                "pause-in-force",
                "pause-failed",
                "pause-ends-soon",
                "pause-ended",
                "pause-cancelled"
            })
    void every_mail_is_filled_in_both_languages(String template) {
        MailText text = MailText.of(template, PARAMETERS);
        assertThat(text.subject()).contains("D-7KQ4-M2XA").doesNotContain("{");
        assertThat(text.body())
                .doesNotContain("{")
                .contains("Meld u aan", "Sign in")
                .contains("https://regieloket.example/verzoeken/verzoek.xhtml?id=1");
    }

    @Test
    void dates_are_written_as_people_do() {
        String body = MailText.of("commitment-requested", PARAMETERS).body();
        assertThat(body).contains("ma 20 april 2026", "Mon 20 April 2026");
    }

    @Test
    void a_mail_that_has_no_words_is_not_sent() {
        assertThatThrownBy(() -> MailText.of("no-such", PARAMETERS)).isInstanceOf(MissingResourceException.class);
    }
}
