package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The identity provider is killed: nobody listens at its address any more. */
class ProviderGoneIT extends InBrowser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterEach
    void back() {
        Server.await("the identity provider is back", ProviderGoneIT::answers);
    }

    @Test
    void who_works_works_on_who_comes_is_told_and_who_leaves_has_left() {
        Page nadia = signInAs("nadia", "/mijn-werk", Screen.DESK);
        Server.KEYCLOAK.kill();

        assertThat(Objects.requireNonNull(nadia.reload()).status()).isEqualTo(200);

        Server.await("it is no longer taken for living", () -> statusFor("/mijn-werk") == 503);
        Page stranger = visit("/mijn-werk");
        assertThat(stranger.locator("h1").textContent()).isEqualTo("Even niet bereikbaar");
        assertAccessible(stranger);

        nadia.locator("details.person summary").click();
        nadia.locator("form[action$='/afmelden'] button").first().click();
        nadia.waitForURL(url -> url.contains("/afgemeld"));
        assertThat(nadia.content()).contains("antwoordde niet");
        Response again = Objects.requireNonNull(nadia.navigate(Running.url() + "/mijn-werk"));
        assertThat(again.status()).as("she is signed out").isEqualTo(503);

        Server.await("it is back", ProviderGoneIT::answers);
        Server.await("she can sign in", () -> statusFor("/mijn-werk") == 303);
    }

    private static boolean answers() {
        String configuration = Running.tokens().toString().replace("protocol/openid-connect/token", "");
        return status(configuration + ".well-known/openid-configuration") == 200;
    }

    private static int statusFor(String path) {
        return status(Running.url() + path);
    }

    private static int status(String address) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(java.net.URI.create(address)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException gone) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
