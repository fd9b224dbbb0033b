package nl.regieloket.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.Realm;
import nl.regieloket.testing.Running;

/** A good token of the same realm, for the same person, that was not given out for this API. */
final class OtherAudience {
    private static final Client CLIENT = fetch();

    private OtherAudience() {}

    static Client client() {
        return CLIENT;
    }

    private static Client fetch() {
        String other = "another-system-" + UUID.randomUUID();
        Realm.administer(
                "POST",
                "/clients",
                "{\"clientId\":\"" + other + "\",\"publicClient\":true,\"directAccessGrantsEnabled\":true}");
        var tom = Running.member("tom");
        var request = HttpRequest.newBuilder(Running.tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_id=" + other + "&grant_type=password&username="
                        + tom.username() + "&password=" + tom.password()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return new Client(Api.json(client.send(request, HttpResponse.BodyHandlers.ofString()))
                    .getString("access_token"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
