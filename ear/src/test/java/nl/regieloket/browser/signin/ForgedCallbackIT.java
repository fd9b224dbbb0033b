package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ForgedCallbackIT {
    private static final String CALLBACK =
            URL + "/callback?iss=" + URLEncoder.encode(ISSUER, StandardCharsets.UTF_8) + "&code=abc&state=";

    private final Visitor victim = new Visitor();

    @Test
    void a_state_that_this_browser_never_had_signs_nobody_in() {
        victim.open(CALLBACK + "forged");
        staysOut();
        victim.open(PAGE);
        victim.open(CALLBACK + "forged");
        staysOut();
    }

    @Test
    void a_code_that_the_identity_provider_never_gave_signs_nobody_in() {
        String state = victim.get(PAGE).parameter("state");
        assertThat(victim.open(CALLBACK + state).uri()).hasToString(URL + "/niet-aangemeld");
        staysOut();
    }

    @Test
    void an_answer_of_another_issuer_or_a_refusal_signs_nobody_in() {
        String state = victim.get(PAGE).parameter("state");
        assertThat(victim.open(URL + "/callback?iss=https%3A%2F%2Fevil.example&code=abc&state=" + state)
                        .uri())
                .hasToString(URL + "/niet-aangemeld");
        String another = victim.get(PAGE).parameter("state");
        assertThat(victim.open(CALLBACK.replace("code=abc", "error=access_denied") + another)
                        .uri())
                .hasToString(URL + "/niet-aangemeld");
        staysOut();
    }

    @Test
    void the_answer_to_an_attackers_sign_in_signs_no_victim_in() {
        victim.open(PAGE);
        victim.open(new Visitor().callback("joris", PAGE));
        staysOut();
    }

    @Test
    void the_answer_to_an_attackers_sign_in_changes_nothing_for_who_is_signed_in() {
        victim.signIn("nadia", PAGE);
        victim.open(new Visitor().callback("joris", PAGE));
        assertThat(victim.get(PAGE).body()).contains("Nadia Brouwer").doesNotContain("Joris Postma");
    }

    @Test
    void an_answer_counts_once() {
        String callback = victim.callback("nadia", PAGE);
        assertThat(victim.get(callback).location()).isEqualTo(PAGE);
        assertThat(victim.get(callback).location()).isEqualTo(URL + "/");
        assertThat(victim.get(PAGE).status()).isEqualTo(200);
    }

    private void staysOut() {
        assertThat(victim.get(PAGE).location()).startsWith(ISSUER);
    }
}
