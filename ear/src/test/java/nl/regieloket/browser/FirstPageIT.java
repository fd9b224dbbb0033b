package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstPageIT extends InBrowser {
    @Test
    void nobody_sees_work_without_signing_in() {
        Page page = visit("/mijn-werk");
        assertThat(page.locator("#kc-login")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whoever_signs_in_is_brought_to_the_page_he_asked_for(Screen screen) {
        Page page = signInAs("nadia", "/mijn-werk", screen);
        assertThat(page.locator("h1")).hasText("Mijn werk");
        assertAccessible(page);
    }

    @Test
    void a_resident_or_a_helper_who_asks_for_work_is_led_to_his_own_page() {
        assertThat(signInAs("rik", "/mijn-werk", Screen.DESK)).hasURL(Pattern.compile("/wie-ik-help"));
        assertThat(signInAs("samira", "/mijn-werk", Screen.DESK)).hasURL(Pattern.compile("/mijn-dossier"));
    }

    @Test
    void the_api_knows_tokens_alone() {
        assertThat(Api.anonymous().get("/taken").statusCode()).isEqualTo(401);
        assertThat(Api.as("nadia").get("/taken").statusCode()).isEqualTo(200);
    }
}
