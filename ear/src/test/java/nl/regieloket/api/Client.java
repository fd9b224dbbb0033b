package nl.regieloket.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.Running;
import org.jspecify.annotations.Nullable;

/** A client of the API, all of whose answers are held against the contract. */
record Client(@Nullable String token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, Lent> PLAIN = new ConcurrentHashMap<>();
    private static final Map<String, Lent> STRONG = new ConcurrentHashMap<>();

    /** Tokens live five minutes; a test that got one has the rest of that. */
    private static final Duration LENT_FOR = Duration.ofMinutes(3);

    /** The token of somebody, for all tests until it is old. */
    private record Lent(Client client, Instant until) {
        static Lent orFresh(@Nullable Lent known, Supplier<Api> signIn) {
            Instant now = InstantSource.system().instant();
            return known != null && now.isBefore(known.until())
                    ? known
                    : new Lent(new Client(signIn.get().token()), now.plus(LENT_FOR));
        }
    }

    static Client as(String username) {
        return PLAIN.compute(username, (name, known) -> Lent.orFresh(known, () -> Api.as(name)))
                .client();
    }

    /** With a one-time code. */
    static Client stronglyAs(String username) {
        return STRONG.compute(username, (name, known) -> Lent.orFresh(known, () -> Api.stronglyAs(name)))
                .client();
    }

    static Client anonymous() {
        return new Client(null);
    }

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Reply post(String path, JsonObjectBuilder body, String... headers) {
        return send("POST", path, body.build().toString(), headers);
    }

    /** Without a body. */
    Reply post(String path, String... headers) {
        return send("POST", path, null, headers);
    }

    Reply put(String path, JsonObjectBuilder body, String... headers) {
        return send("PUT", path, body.build().toString(), headers);
    }

    Reply delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /** Sends JSON as text, whatever it is; null: no body. */
    Reply send(String method, String path, @Nullable String json, String... headers) {
        return json == null
                ? send(method, path, null, new byte[0], headers)
                : send(method, path, "application/json", json.getBytes(StandardCharsets.UTF_8), headers);
    }

    Reply send(String method, String path, @Nullable String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Running.url() + "/api/v1" + path))
                .method(
                        method,
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Contract.check(method, path, answer);
            Answered.note(method, path, answer.statusCode());
            return new Reply(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An object of these fields: texts, numbers, truth values, arrays and objects; null leaves the field out. */
    static JsonObjectBuilder body(@Nullable Object... namesAndValues) {
        var body = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = Objects.requireNonNull(namesAndValues[i]).toString();
            switch (namesAndValues[i + 1]) {
                case null -> {}
                case String text -> body.add(name, text);
                case Integer number -> body.add(name, number);
                case Boolean truth -> body.add(name, truth);
                case JsonObjectBuilder object -> body.add(name, object);
                case jakarta.json.JsonValue value -> body.add(name, value);
                case Iterable<?> list -> {
                    var array = Json.createArrayBuilder();
                    list.forEach(each -> {
                        if (each instanceof JsonObjectBuilder object) {
                            array.add(object);
                        } else {
                            array.add(each.toString());
                        }
                    });
                    body.add(name, array);
                }
                default -> throw new IllegalArgumentException("No JSON: " + namesAndValues[i + 1]);
            }
        }
        return body;
    }

    /** Who this is. */
    JsonObject signIn() {
        return get("/aanmelding").ok().json();
    }
}
