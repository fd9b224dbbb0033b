package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.API;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersIT {
    private static final String TOO_LARGE = "x".repeat(7 * 1024 * 1024);

    private final Visitor tom = new Visitor();

    @Test
    void a_page_runs_only_scripts_that_carry_its_nonce_and_is_never_stored_or_framed() {
        Answer page = tom.signIn("tom", PAGE);
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement(as(STRING))
                .matches(Policies.OF_A_PAGE);
        assertThat(page.body())
                .as("scripts without the nonce")
                .doesNotContainPattern("<script(?![^>]* nonce=\"[^\"]{20,}\")[^>]*>");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200 /",
                "200 /fout",
                "303 /loket",
                "401 /api/v1/taken",
                "404 /jakarta.faces.resource/none.css",
                "303 /callback?state=x&code=y",
                "303 /aanmelden",
                "405 /afmelden"
            })
    void an_answer_is_safe_whoever_gives_it(String expected) {
        String[] parts = expected.split(" ", 2);
        Answer answer = new Visitor().get(URL + parts[1]);
        assertThat(answer.status()).isEqualTo(Integer.parseInt(parts[0]));
        assertSafe(answer);
    }

    @Test
    void a_partial_request_of_nobody_is_answered_safely() {
        Answer answer = new Visitor().get(URL + "/loket", "Faces-Request", "partial/ajax");
        assertThat(answer.body()).contains("partial-response");
        assertSafe(answer);
    }

    @Test
    void a_form_of_another_site_is_refused_safely() {
        Answer answer = new Visitor().post(URL + "/aanmelden", Map.of(), "Origin", "https://elsewhere.example");
        assertThat(answer.status()).isEqualTo(403);
        assertSafe(answer);
    }

    @Test
    void a_page_that_is_not_there_is_answered_safely() {
        tom.signIn("tom", PAGE);
        Answer answer = tom.get(URL + "/bestaat-niet");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("Deze pagina is er niet");
        assertSafe(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/afmelden", "/api/v1/contacten"})
    void a_body_that_is_too_large_is_refused_safely(String path) {
        Answer answer = path.startsWith("/api/")
                ? tom.post(URL + path, Map.of("x", TOO_LARGE), "Authorization", "Bearer " + SignInStack.token("tom"))
                : tom.post(URL + path, Map.of("x", TOO_LARGE));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).containsIgnoringCase("te groot");
        assertSafe(answer);
    }

    private static void assertSafe(Answer answer) {
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement(as(STRING))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Payara");
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
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(Policies.NOTHING);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "401 /api/v1/taken",
                "200 /api/v1/openapi.json",
                "303 /loket",
                "200 /jakarta.faces.resource/regieloket.css.xhtml?ln=regieloket",
                "200 /jakarta.faces.resource/regieloket.js.xhtml?ln=regieloket",
                "200 /jakarta.faces.resource/core.js.xhtml?ln=primefaces",
                "200 /jakarta.faces.resource/fonts/source-sans-3-latin-wght-normal.woff2.xhtml?ln=regieloket"
            })
    void what_is_no_page_may_do_nothing_in_a_browser(String expected) {
        String[] parts = expected.split(" ", 2);
        Answer answer = new Visitor().get(URL + parts[1]);
        assertThat(answer.status()).isEqualTo(Integer.parseInt(parts[0]));
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(Policies.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"403 /api/v1/onbestelbare-berichten", "404 /api/v1/bestaat-niet"})
    void a_refusal_of_the_api_may_do_nothing_in_a_browser(String expected) {
        String[] parts = expected.split(" ", 2);
        Answer refusal = tom.get(URL + parts[1], "Authorization", "Bearer " + SignInStack.token("tom"));
        assertThat(refusal.status()).isEqualTo(Integer.parseInt(parts[0]));
        assertThat(refusal.headers().allValues("Content-Security-Policy")).containsExactly(Policies.NOTHING);
    }

    @Test
    void a_page_of_an_error_has_the_policy_of_a_page() {
        tom.signIn("tom", PAGE);
        Answer missing = tom.get(URL + "/bestaat-niet");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.headers().allValues("Content-Security-Policy"))
                .singleElement(as(STRING))
                .matches(Policies.OF_A_PAGE);
        for (String path : List.of("/afmelden", "/jakarta.faces.resource/none.css")) {
            assertThat(new Visitor().get(URL + path).headers().allValues("Content-Security-Policy"))
                    .singleElement(as(STRING))
                    .matches(Policies.OF_A_PAGE);
        }
        Answer forbidden = new Visitor().post(URL + "/aanmelden", Map.of(), "Origin", "https://elsewhere.example");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.headers().allValues("Content-Security-Policy"))
                .singleElement(as(STRING))
                .matches(Policies.OF_A_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index", "/fout", "/niet-aangemeld", "/afgemeld", "/sessie-verlopen"})
    void who_only_reads_gets_no_session(String path) {
        Answer answer = new Visitor().get(URL + path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void strict_transport_is_promised_where_it_can_be_kept() {
        assertThat(tom.get(URL + "/").headers().firstValue("Strict-Transport-Security"))
                .isEqualTo(URL.startsWith("https:") ? Optional.of("max-age=31536000") : Optional.empty());
    }
}
