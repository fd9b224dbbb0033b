package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.API;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The identity provider hangs: it takes connections and answers none, which is worse than being gone. */
class ProviderDownIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @AfterEach
    void asUsual() {
        SignInStack.resumeProvider();
        SignInStack.letTokensLiveAsUsual();
        Instant patience = Instant.now().plus(SOON);
        while (new Visitor().signIn("nadia", PAGE).status() != 200
                && Instant.now().isBefore(patience)) {
            wait(Duration.ofMillis(500));
        }
    }

    @Test
    void who_is_signed_in_works_on_and_an_open_page_stays_open() {
        Visitor nadia = new Visitor();
        nadia.signIn("nadia", PAGE);
        String token = SignInStack.token("tom");
        new Visitor().get(API, "Authorization", "Bearer " + token);
        SignInStack.suspendProvider();
        assertThat(nadia.get(PAGE).status()).isEqualTo(200);
        assertThat(new Visitor().get(API, "Authorization", "Bearer " + token).status())
                .isEqualTo(200);
        assertThat(new Visitor().get(URL + "/").status()).isEqualTo(200);
    }

    @Test
    void who_wants_to_sign_in_is_told_to_come_back() {
        SignInStack.suspendProvider();
        wait(Duration.ofSeconds(6)); // until it is no longer taken for living
        Answer answer = new Visitor().get(PAGE);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
        assertThat(answer.heading()).isEqualTo("Even niet bereikbaar");
        assertThat(answer.header("Content-Security-Policy")).matches(Policies.OF_A_PAGE);
        Instant begin = Instant.now();
        assertThat(new Visitor().get(PAGE).status()).isEqualTo(503);
        assertThat(Duration.between(begin, Instant.now()))
                .as("nobody waits again")
                .isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void a_session_that_can_not_be_checked_is_kept_and_goes_on_when_it_can() {
        SignInStack.letTokensLive(4);
        Visitor nadia = new Visitor();
        nadia.signIn("nadia", PAGE);
        String session = nadia.session();
        SignInStack.suspendProvider();
        wait(Duration.ofSeconds(5));
        assertThat(nadia.get(PAGE).status()).isEqualTo(503);
        SignInStack.resumeProvider();
        Instant patience = Instant.now().plus(SOON);
        while (nadia.get(PAGE).status() == 503 && Instant.now().isBefore(patience)) {
            wait(Duration.ofMillis(500));
        }
        assertThat(nadia.get(PAGE).status()).isEqualTo(200);
        assertThat(nadia.session()).isEqualTo(session);
    }

    @Test
    void who_signs_out_is_signed_out_here_and_hears_that_it_is_here_alone() {
        Visitor nadia = new Visitor();
        nadia.signIn("nadia", PAGE);
        String session = nadia.session();
        SignInStack.suspendProvider();
        Answer answer = nadia.post(URL + "/afmelden", Map.of());
        assertThat(answer.location()).isEqualTo(URL + "/afgemeld?alleen-hier=ja");
        assertThat(nadia.follow(answer).body()).contains("antwoordde niet");
        SignInStack.resumeProvider();
        wait(Duration.ofSeconds(4)); // until it is asked again
        assertThat(new Visitor().get(PAGE, "Cookie", "regieloket=" + session).status())
                .isEqualTo(303);
    }

    private static void wait(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
