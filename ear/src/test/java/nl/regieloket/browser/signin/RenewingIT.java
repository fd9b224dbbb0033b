package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RenewingIT {
    private static final int AT_ONCE = 32;

    @AfterEach
    void asUsual() {
        SignInStack.letTokensLiveAsUsual();
    }

    @Test
    void of_many_requests_after_the_token_ended_all_go_on() throws Exception {
        SignInStack.letTokensLive(4);
        Visitor karin = new Visitor();
        karin.signIn("karin", PAGE);
        Thread.sleep(Duration.ofSeconds(5));
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService requests = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(requests.submit(() -> karin.get(PAGE)));
            }
        }
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(200);
            assertThat(answer.get().body()).contains("Karin de Boer");
        }
        assertThat(karin.get(PAGE).status()).isEqualTo(200);
    }
}
