package nl.regieloket.testing;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.regieloket.realm.CastMember;

/** The identity provider under test, as its administrator changes it. */
public final class Realm {
    private static final String ISSUER = System.getProperty("regieloket.oidc.issuer", "");
    private static final Path RUN = Path.of(System.getProperty("regieloket.run", ".run"));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Realm() {}

    /**
     * Changes something of the realm.
     *
     * @param path under the realm in the provider's own API, with its slash; empty: the realm itself
     */
    public static void administer(String method, String path, String json) {
        var _ = asked(
                path,
                request -> request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Reads something of the realm. */
    public static JsonValue read(String path) {
        try (var reader = Json.createReader(new StringReader(asked(path, HttpRequest.Builder::GET)))) {
            return reader.readValue();
        }
    }

    private static String asked(String path, UnaryOperator<HttpRequest.Builder> what) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server() + "/admin/realms/regieloket" + path))
                .header("Authorization", "Bearer " + token());
        HttpResponse<String> answer = send(what.apply(request).build());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("the identity provider refused: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Lets somebody who is not of the cast sign in with his password, until the test ends it. */
    public static void admit(CastMember member) {
        String groups = member.organisations().stream()
                .map(oin -> "\"/organisaties/" + oin + "\"")
                .collect(Collectors.joining(","));
        String roles = member.roles().stream().map(role -> '"' + role + '"').collect(Collectors.joining(","));
        administer("POST", "/partialImport", """
                {"ifResourceExists": "OVERWRITE", "users": [{"id": "%s", "username": "%s", "enabled": true,
                 "firstName": "Test", "lastName": "Test", "email": "%s", "emailVerified": true, "realmRoles": [%s],
                 "groups": [%s], "credentials": [{"type": "password", "value": "%s", "temporary": false}]}]}""".formatted(
                        member.id(), member.username(), member.email(), roles, groups, member.password()));
    }

    /** Takes that back. */
    public static void forget(CastMember member) {
        administer("DELETE", "/users/" + member.id(), "");
    }

    private static String token() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "client_id=admin-cli&grant_type=password&username=admin&password="
                                + URLEncoder.encode(password(), StandardCharsets.UTF_8)))
                .build();
        try (var reader = Json.createReader(new StringReader(send(request).body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    private static String server() {
        return ISSUER.substring(0, ISSUER.indexOf("/realms/"));
    }

    private static String password() {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(RUN.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("KEYCLOAK_ADMIN_PASSWORD", "");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
