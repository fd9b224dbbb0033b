package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.API;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersIT {
    private final Visitor tom = new Visitor();

    @Test
    void a_page_runs_only_scripts_that_carry_its_nonce_and_is_never_stored_or_framed() {
        Answer page = tom.signIn("tom", PAGE);
        assertThat(page.header("Content-Security-Policy"))
                .containsPattern("script-src 'self' 'nonce-[^']{20,}'")
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void a_nonce_is_used_once() {
        String first = tom.get(URL + "/").header("Content-Security-Policy");
        assertThat(new Visitor().get(URL + "/").header("Content-Security-Policy"))
                .isNotEqualTo(first);
    }

    @Test
    void an_answer_of_the_api_may_do_nothing_in_a_browser() {
        Answer answer = tom.get(API, "Authorization", "Bearer " + SignInStack.token("tom"));
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void strict_transport_is_promised_where_it_can_be_kept() {
        assertThat(tom.get(URL + "/").headers().firstValue("Strict-Transport-Security"))
                .isEqualTo(URL.startsWith("https:") ? Optional.of("max-age=31536000") : Optional.empty());
    }
}
