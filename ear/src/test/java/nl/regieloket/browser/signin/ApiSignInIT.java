package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.API;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiSignInIT {
    @Test
    void a_token_says_who_asks_and_makes_no_session() {
        Answer answer = bearer(SignInStack.token("tom"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        JsonObject signIn = answer.json();
        assertThat(signIn.getString("naam")).isEqualTo("Tom Hoek");
        assertThat(signIn.getJsonArray("functies").toString()).isEqualTo("[\"desk-officer\"]");
        assertThat(signIn.getBoolean("sterk")).isFalse();
    }

    @Test
    void a_token_that_was_given_for_a_code_is_strong() {
        String token = SignInStack.tokens("dewit", SignInStack.code("dewit")).getString("access_token");
        assertThat(bearer(token).json().getBoolean("sterk")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id_token", "refresh_token"})
    void only_an_access_token_is_one(String kind) {
        assertThat(bearer(SignInStack.tokens("tom").getString(kind)).status()).isEqualTo(401);
    }

    @Test
    void without_a_token_the_answer_is_a_problem_and_no_sign_in_page() {
        Answer answer = new Visitor().get(API);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"regieloket\"");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"sign-in.needed\"");
    }

    @Test
    void a_token_that_is_none_is_refused_by_name() {
        Answer answer = bearer("x.y.z");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void the_session_of_a_browser_is_worth_nothing_here_not_even_beside_a_token() {
        Visitor karin = new Visitor();
        karin.signIn("karin", PAGE);
        assertThat(karin.get(API).status()).isEqualTo(401);
        Answer both = karin.get(API, "Authorization", "Bearer " + SignInStack.token("tom"));
        assertThat(both.body()).contains("Tom Hoek").doesNotContain("Karin");
        assertThat(karin.get(PAGE).body()).contains("Karin de Boer");
    }

    @Test
    void a_body_larger_than_anything_we_ask_for_is_refused() {
        Answer answer = new Visitor()
                .post(
                        URL + "/api/v1/aanmelding",
                        Map.of("a", "x".repeat(7 * 1024 * 1024)),
                        "Authorization",
                        "Bearer " + SignInStack.token("tom"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"body.too-large\"");
    }

    private static Answer bearer(String token) {
        return new Visitor().get(API, "Authorization", "Bearer " + token);
    }
}
