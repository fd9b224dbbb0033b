package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StepUpIT {
    private static final String STEP_UP = URL + "/versterken?naar=%2Fkies-organisatie%3Fx%3D1";

    private final Visitor adam = new Visitor();

    @Test
    void a_second_factor_is_asked_for_and_leads_back_to_the_page() {
        adam.signIn("adam", PAGE);
        Answer form = adam.open(STEP_UP);
        assertThat(form.asksForCode()).isTrue();
        Answer page = adam.submit(form, Map.of("otp", SignInStack.code("adam")));
        assertThat(page.uri()).hasToString(PAGE + "?x=1");
        assertThat(adam.open(STEP_UP).uri())
                .as("a code counts a quarter of an hour")
                .hasToString(PAGE + "?x=1");
    }

    @Test
    void a_browser_that_asks_for_less_gets_less() {
        adam.signIn("adam", PAGE);
        String asked = adam.get(STEP_UP).location();
        Answer answer = adam.open(asked.replace("acr_values=strong", "acr_values=basic"));
        assertThat(answer.uri()).hasToString(URL + "/niet-aangemeld");
        assertThat(adam.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void who_has_no_code_gets_none_on_the_way_and_stays_signed_in() {
        Visitor tom = new Visitor();
        tom.signIn("tom", PAGE);
        Answer refused = tom.open(STEP_UP);
        assertThat(refused.uri().toString()).startsWith(ISSUER);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Vraag uw beheerder").doesNotContain("totpSecret");
        assertThat(tom.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void a_password_is_not_enough_to_enrol_a_code() {
        Visitor thief = new Visitor();
        String asked = thief.get(PAGE).location();
        Answer answer = thief.signIn("tom", asked + "&kc_action=CONFIGURE_TOTP");
        assertThat(answer.uri()).as("signed in, and nothing more").hasToString(PAGE);
        assertThat(answer.body()).doesNotContain("totpSecret");
        assertThat(thief.open(STEP_UP).asksForCode()).isFalse();
    }

    @Test
    void a_wrong_code_is_refused() {
        adam.signIn("adam", PAGE);
        Answer answer = adam.submit(adam.open(STEP_UP), Map.of("otp", "000000"));
        assertThat(answer.asksForCode()).isTrue();
    }
}
