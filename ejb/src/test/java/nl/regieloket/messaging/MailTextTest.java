package nl.regieloket.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CM-05: a mail asks to come and look, in Dutch and English, and leaves nothing unfilled. */
class MailTextTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    /** What may stand in a mail: of which case, of which organisation, until when, where to look, and a code. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "number", "D-7KQ4-M2XA",
            "case", "D-7KQ4-M2XA",
            "organisation", "CJIB",
            "asker", "Rietmond",
            "answerBy", "2026-04-20",
            "code", "7KQ4-M2XA-9P3C",
            "invitation", "https://regieloket.example/uitnodiging",
            "path", "https://regieloket.example/verzoeken/verzoek.xhtml?id=1");

    /** To who does not know of the case, or not yet. */
    private static final Set<String> OF_NO_CASE =
            Set.of("share-offered", "emergency.to-judge", "data-rectified-elsewhere");

    static Stream<String> templates() {
        return texts("nl").keySet().stream()
                .map(key -> key.replaceFirst("^mail\\.", ""))
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.replaceFirst("\\.subject$", ""));
    }

    @Test
    void each_mail_has_a_subject_and_a_body_in_both_languages() {
        assertThat(templates()).hasSizeGreaterThanOrEqualTo(15);
        Set<String> keys = templates()
                .flatMap(template -> Stream.of("mail." + template + ".subject", "mail." + template + ".body"))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add("mail.foot");
        assertThat(texts("nl").keySet()).isEqualTo(keys);
        assertThat(texts("en").keySet()).isEqualTo(keys);
    }

    /** Nobody's name, number, address or money, nor what he asked: for none of these there is a place. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void no_mail_has_a_place_for_something_about_a_person(String language) {
        texts(language)
                .forEach((key, text) -> assertThat(PLACE.matcher(text)
                                .results()
                                .map(place -> place.group(1))
                                .collect(Collectors.toSet()))
                        .as(key + " in " + language)
                        .isSubsetOf(PARAMETERS.keySet()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_mail_is_filled_in_both_languages(String template) {
        MailText text = MailText.of(template, PARAMETERS);
        assertThat(text.subject()).doesNotContain("{").isNotBlank();
        assertThat(text.body())
                .doesNotContain("{")
                .contains("Meld u aan", "Sign in")
                .contains("https://regieloket.example/verzoeken/verzoek.xhtml?id=1");
        if (template.startsWith("invitation")) {
            assertThat(text.subject() + text.body()).as("of no case").doesNotContain("D-7KQ4-M2XA");
            assertThat(text.body()).contains("7KQ4-M2XA-9P3C", "https://regieloket.example/uitnodiging");
        } else if (OF_NO_CASE.contains(template)) {
            assertThat(text.subject() + text.body())
                    .as("of no case that he knows")
                    .doesNotContain("D-7KQ4-M2XA");
        } else {
            assertThat(text.subject()).contains("D-7KQ4-M2XA");
        }
    }

    private static Map<String, String> texts(String language) {
        var bundle = ResourceBundle.getBundle(
                "nl.regieloket.messages.Mail",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .collect(Collectors.toMap(key -> key, bundle::getString, (one, _) -> one, TreeMap::new));
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
