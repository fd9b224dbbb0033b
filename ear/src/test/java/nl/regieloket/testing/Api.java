package nl.regieloket.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.regieloket.realm.CastMember;
import nl.regieloket.realm.OneTimeCode;
import nl.regieloket.realm.PasswordClients;
import org.jspecify.annotations.Nullable;

/**
 * The API, called with a bearer token as a script would.
 *
 * @param token null: call without one
 */
public record Api(@Nullable String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** As somebody of the cast, signed in with a password. */
    public static Api as(String username) {
        return as(Running.member(username));
    }

    /** The same of whom a test let in. */
    public static Api as(CastMember member) {
        return new Api(fetch(Map.of("client_id", PasswordClients.BASIC), member));
    }

    /** As somebody of the cast who has one-time codes, with the code of now. */
    public static Api stronglyAs(String username) {
        CastMember member = Running.member(username);
        String secret = member.otpSecret();
        if (secret == null) {
            throw new IllegalArgumentException(username + " has no one-time codes");
        }
        Instant now = InstantSource.system().instant();
        return new Api(fetch(Map.of("client_id", PasswordClients.STRONG, "totp", OneTimeCode.at(now, secret)), member));
    }

    public static Api anonymous() {
        return new Api(null);
    }

    /** Reads; the path starts with a slash and follows {@code /api/v1}. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends JSON with a method. */
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The body of an answer as JSON. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.url() + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String fetch(Map<String, String> client, CastMember member) {
        var form = new LinkedHashMap<>(client);
        form.put("grant_type", "password");
        form.put("username", member.username());
        form.put("password", member.password());
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(Running.tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<String> answer = send(request);
        for (int again = 0; again < 5 && answer.statusCode() != 200; again++) {
            LockSupport.parkNanos(1_000_000_000L); // the provider holds off who signs in too often at once
            answer = send(request);
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token for " + member.username() + ": " + answer.body());
        }
        return json(answer).getString("access_token");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
