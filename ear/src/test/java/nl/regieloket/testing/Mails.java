package nl.regieloket.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The mailbox of the demo, which takes every mail and delivers none. */
public final class Mails {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Mails() {}

    /** What was sent to this address, newest first. */
    public static List<Mail> to(String address) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(HttpRequest.newBuilder(Running.mails()).build(), HttpResponse.BodyHandlers.ofString());
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(mail -> new Mail(mail.getString("to"), mail.getString("subject"), mail.getString("text")))
                        .filter(mail -> mail.to().contains(address))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * A mail.
     *
     * @param to addresses, comma separated
     * @param text the parts of the body, one below the other
     */
    public record Mail(String to, String subject, String text) {}
}
