package nl.regieloket.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void whoever_asks_for_another_language_reads_dutch() {
        assertThat(Texts.text(Locale.FRENCH, "Shell", "signOut")).isEqualTo("Afmelden");
        assertThat(Texts.text(Locale.US, "Shell", "signOut")).isEqualTo("Sign out");
    }

    @Test
    void an_apostrophe_is_just_an_apostrophe() {
        assertThat(Texts.with("foto's van {0} in {1}", "Nadia", 2026)).isEqualTo("foto's van Nadia in 2026");
    }

    @Test
    void a_parameter_is_not_read_as_a_pattern() {
        assertThat(Texts.with("{0} en {1}", "een", "{0}")).isEqualTo("een en {0}");
    }

    @Test
    void a_missing_text_shows_its_key() {
        assertThat(Texts.text(Texts.DUTCH, "Shell", "no.such.key")).isEqualTo("???no.such.key???");
    }
}
