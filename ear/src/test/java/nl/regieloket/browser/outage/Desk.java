package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.regieloket.testing.Api;

/** A desk where several telephones ring all the time, and each question is logged over the API. */
final class Desk implements AutoCloseable {
    private static final int TELEPHONES = 4;

    private final Api tom;
    private final String marker;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Map<String, String> idByQuestion = new ConcurrentHashMap<>();
    private final Queue<HttpResponse<String>> refused = new ConcurrentLinkedQueue<>();
    private final List<Thread> telephones;

    private Desk(Api tom, String marker) {
        this.tom = tom;
        this.marker = marker;
        this.telephones = IntStream.range(0, TELEPHONES)
                .mapToObj(_ -> Thread.ofVirtual().start(this::answerCalls))
                .toList();
    }

    static Desk open(Api tom, String marker) {
        return new Desk(tom, marker);
    }

    /** How many questions were acknowledged as logged. */
    int logged() {
        return idByQuestion.size();
    }

    /** The answers that were no acknowledgement. */
    Queue<HttpResponse<String>> refused() {
        return refused;
    }

    /** The telephones would ring through every later test. */
    @Override
    public void close() {
        closeDoor();
    }

    /** Waits for the calls that go on; there are no more of them. */
    void closeDoor() {
        open.set(false);
        for (Thread telephone : telephones) {
            try {
                telephone.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Every question that was acknowledged can be read under the id that was told. */
    void assertNothingLost() {
        idByQuestion.forEach((question, id) -> {
            HttpResponse<String> answer = tom.get("/contactmomenten/" + id);
            assertThat(answer.statusCode()).as(question).isEqualTo(200);
            assertThat(Api.json(answer).getString("vraag")).isEqualTo(question);
        });
    }

    /** No question is in the list twice. */
    void assertNothingTwice() {
        var seen = new ConcurrentHashMap<String, Integer>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            JsonObject page = Api.json(tom.get("/contactmomenten?limiet=100" + next.get()));
            page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(contact -> contact.getString("vraag"))
                    .filter(question -> question.startsWith(marker))
                    .forEach(question -> seen.merge(question, 1, Integer::sum));
            next = Optional.ofNullable(page.getString("volgende", null)).map(cursor -> "&na=" + cursor);
        }
        assertThat(seen.keySet()).containsAll(idByQuestion.keySet());
        assertThat(seen.values()).containsOnly(1);
    }

    private void answerCalls() {
        while (open.get()) {
            String question = marker + " " + calls.incrementAndGet();
            HttpResponse<String> answer =
                    tom.send("POST", "/contactmomenten", "{\"kanaal\":\"PHONE\",\"vraag\":\"" + question + "\"}");
            if (answer.statusCode() == 201) {
                idByQuestion.put(question, Api.json(answer).getString("id"));
            } else {
                refused.add(answer);
            }
        }
    }
}
