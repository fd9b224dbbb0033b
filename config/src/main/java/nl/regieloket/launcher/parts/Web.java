package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the parts that are being started over HTTP. */
public final class Web {
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(QUICK)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Web() {}

    /** Whether the address answers with 200. */
    public static boolean answers(URI address) {
        try {
            return send(HttpRequest.newBuilder(address).timeout(QUICK).build()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the address answers; nothing when it doesn't. */
    public static String text(URI address) {
        try {
            return send(HttpRequest.newBuilder(address).timeout(QUICK).build()).body();
        } catch (IOException notNow) {
            return "";
        }
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
