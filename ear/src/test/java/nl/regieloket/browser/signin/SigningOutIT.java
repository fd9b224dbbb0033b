package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningOutIT {
    private static final String SIGN_OUT = URL + "/afmelden";
    private static final String JORIS = "7e57ca57-0000-4000-8000-000000000103";

    private final Visitor joris = new Visitor();

    @Test
    void signing_out_ends_the_session_here_and_at_the_identity_provider() {
        joris.signIn("joris", PAGE);
        String session = joris.session();
        Answer answer = joris.post(SIGN_OUT, Map.of());
        assertThat(answer.location()).isEqualTo(URL + "/afgemeld");
        assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(new Visitor().get(PAGE, "Cookie", "regieloket=" + session).status())
                .isEqualTo(303);
        assertThat(joris.open(PAGE).asksForPassword()).isTrue();
    }

    @Test
    void a_link_signs_nobody_out() {
        joris.signIn("joris", PAGE);
        assertThat(joris.get(SIGN_OUT).status()).isEqualTo(405);
        assertThat(joris.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void another_site_signs_nobody_out() {
        joris.signIn("joris", PAGE);
        assertThat(joris.post(SIGN_OUT, Map.of(), "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(joris.post(SIGN_OUT, Map.of(), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(joris.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void an_end_at_the_identity_provider_ends_every_session_of_that_person_at_once_and_no_other() {
        Visitor elsewhere = new Visitor();
        Visitor karin = new Visitor();
        joris.signIn("joris", PAGE);
        elsewhere.signIn("joris", PAGE);
        karin.signIn("karin", PAGE);
        SignInStack.endSessionsOf(JORIS);
        assertThat(joris.get(PAGE).status()).isEqualTo(303);
        assertThat(elsewhere.get(PAGE).status()).isEqualTo(303);
        assertThat(karin.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void a_forged_message_of_the_end_is_refused() {
        joris.signIn("joris", PAGE);
        Visitor anybody = new Visitor();
        String unsigned = "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.";
        assertThat(anybody.post(URL + "/backchannel-logout", Map.of("logout_token", unsigned))
                        .status())
                .isEqualTo(400);
        assertThat(anybody.post(URL + "/backchannel-logout", Map.of()).status()).isEqualTo(400);
        assertThat(anybody.get(URL + "/backchannel-logout").status()).isEqualTo(405);
        assertThat(joris.get(PAGE).status()).isEqualTo(200);
    }
}
