package nl.regieloket.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|en", "en-GB|en", "en, nl;q=0.5|en", "nl, en|nl", "fr, en;q=0.5|en", "fr|nl", "*|nl", "!!|nl"})
    void english_for_who_prefers_it_and_dutch_for_all_others(String header, String language) {
        assertThat(ApiLanguage.of(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void dutch_where_nothing_is_asked() {
        assertThat(ApiLanguage.of((@Nullable String) null)).isEqualTo(Texts.DUTCH);
    }
}
