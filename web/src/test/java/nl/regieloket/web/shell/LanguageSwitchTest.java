package nl.regieloket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageSwitchTest {
    @Test
    void one_comes_back_to_the_same_page() {
        assertThat(LanguageSwitch.back("/regieloket/dossier/geld?dossier=1", "/regieloket"))
                .isEqualTo("/regieloket/dossier/geld?dossier=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/regieloket//elsewhere.example",
                "/other/",
                "/regieloketje/",
                "/regieloket/../other",
                "/regieloket/\r\nSet-Cookie: a=b",
                "/regieloket\\elsewhere"
            })
    void nobody_is_sent_elsewhere(String asked) {
        assertThat(LanguageSwitch.back(asked, "/regieloket")).isEqualTo("/regieloket/");
    }
}
