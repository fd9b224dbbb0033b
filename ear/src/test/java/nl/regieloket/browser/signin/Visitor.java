package nl.regieloket.browser.signin;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.regieloket.testing.Running;
import org.jspecify.annotations.Nullable;

/**
 * A browser without a screen, for what a browser hides: it shows each redirect, and sends what no browser would. Like
 * any browser it trusts localhost with secure cookies.
 */
final class Visitor {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Set<Integer> REDIRECTS = Set.of(302, 303, 307);
    private static final int MOST_REDIRECTS = 12;

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** Asks for a page and follows redirects to the end. */
    Answer open(String address) {
        return follow(get(address));
    }

    /** Asks for a page and follows nothing. */
    Answer get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Sends a form as a page of the same site would, and follows nothing. */
    Answer post(String address, Map<String, String> form, String... headers) {
        URI uri = URI.create(address);
        HttpRequest.Builder request = request(address, headers);
        if (headers.length == 0) {
            request.header("Origin", uri.getScheme() + "://" + uri.getAuthority());
        }
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** Sends the form of a page with these fields, and follows redirects to the end. */
    Answer submit(Answer page, Map<String, String> form) {
        return follow(post(page.uri().resolve(page.formAction()).toString(), form));
    }

    /** Signs in with the password of the demo, on the way to a page of ours. */
    Answer signIn(String username, String address) {
        Answer form = open(address);
        return form.asksForPassword() ? submit(form, password(username)) : form;
    }

    /** Signs in as far as the address to which the identity provider sends the browser back. */
    String callback(String username, String address) {
        Answer form = open(address);
        return post(form.uri().resolve(form.formAction()).toString(), password(username))
                .location();
    }

    @Nullable
    String session() {
        return cookies.get("regieloket");
    }

    static Map<String, String> password(String username) {
        return Map.of("username", username, "password", Running.member(username).password(), "credentialId", "");
    }

    Answer follow(Answer answer) {
        Answer last = answer;
        for (int i = 0; i < MOST_REDIRECTS && REDIRECTS.contains(last.status()); i++) {
            last = get(last.uri().resolve(last.location()).toString());
        }
        return last;
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.uri(), response.body(), response.headers());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String setCookie) {
        List<HttpCookie> parsed = HttpCookie.parse(setCookie);
        for (HttpCookie cookie : parsed) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
