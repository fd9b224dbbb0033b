package nl.regieloket.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFormsOnlyTest {
    private static final String URL = "https://regieloket.example/regieloket";

    @Test
    void a_form_of_our_own_page_is_taken() {
        assertThat(OwnFormsOnly.isOwn("same-origin", null, URL)).isTrue();
    }

    @Test
    void an_older_browser_is_believed_on_the_origin_it_names() {
        assertThat(OwnFormsOnly.isOwn(null, "https://regieloket.example", URL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void a_form_from_elsewhere_is_refused_whatever_origin_it_names(String site) {
        assertThat(OwnFormsOnly.isOwn(site, "https://regieloket.example", URL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "http://regieloket.example",
                "https://regieloket.example.evil.example",
                "https://regieloket.example:8443"
            })
    void another_origin_is_refused(String origin) {
        assertThat(OwnFormsOnly.isOwn(null, origin, URL)).isFalse();
    }

    @Test
    void who_tells_nothing_is_refused() {
        assertThat(OwnFormsOnly.isOwn(null, null, URL)).isFalse();
    }
}
