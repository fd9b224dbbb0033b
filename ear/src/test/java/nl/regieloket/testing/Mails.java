package nl.regieloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The mailbox of the demo, which takes every mail and delivers none. */
public final class Mails {
    private static final int PATIENCE_SECONDS = 120;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Mails() {}

    /** What was sent to this address, newest first; whoever sent it filled every place of its words. */
    public static List<Mail> to(String address) {
        List<Mail> mails = read(address);
        assertThat(mails)
                .noneMatch(mail -> mail.subject().contains("{") || mail.text().contains("{"));
        return mails;
    }

    private static List<Mail> read(String address) {
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

    /** The first mail to this address of which the subject has these words; it is under way for some seconds. */
    public static Mail await(String address, String subject) {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            Optional<Mail> arrived = to(address).stream()
                    .filter(mail -> mail.subject().contains(subject))
                    .findFirst();
            if (arrived.isPresent()) {
                return arrived.get();
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        throw new AssertionError("No mail to " + address + " about " + subject + ", but " + to(address));
    }

    /**
     * A mail.
     *
     * @param to addresses, comma separated
     * @param text the parts of the body, one below the other
     */
    public record Mail(String to, String subject, String text) {}
}
