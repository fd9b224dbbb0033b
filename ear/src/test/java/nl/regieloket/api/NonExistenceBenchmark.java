package nl.regieloket.api;

import static nl.regieloket.api.Client.body;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/**
 * Whether time tells that a locked case is there: asks, in turns and in an order left to chance, for what is hidden and for
 * what is not there, and prints how often the hidden one answered later. Without a difference that is half of the times;
 * the interval is where 99 of 100 runs without a difference come out. With the beat of a tenth of a second it takes half
 * an hour; {@code -Dregieloket.times=100} for a first look.
 */
class NonExistenceBenchmark {
    private static final int TIMES = Integer.getInteger("regieloket.times", 600);
    private static final int WARMING_UP = TIMES / 6;
    private static final double Z = 2.576;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Two requests that differ in nothing but that the thing of the first is there. */
    private record Pair(String method, String hidden, String absent, String hiddenBody, String absentBody) {}

    @Test
    void whether_time_tells_that_a_case_is_there() {
        StackedDebts story = StackedDebts.directed().enterFour();
        story.propose(StackedDebts.ASKED, Client.as("tom").get("/klok").ok().text("dag"), "2027-12-31");
        Map<String, String> things = Things.of(story);
        String number = Things.locked(story);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        things.forEach((beginning, id) -> {
            if (!beginning.startsWith("functionarissen") && !beginning.contains("eigen-paginas")) {
                pairs.put(beginning, read("/" + beginning + "/" + id, "/" + beginning + "/" + UUID.randomUUID()));
            }
        });
        String nobodys = number.substring(0, number.length() - 1) + (number.endsWith("0") ? "1" : "0");
        pairs.put("number", read("/dossiers?nummer=" + number, "/dossiers?nummer=" + nobodys));
        pairs.put(
                "name",
                new Pair(
                        "POST",
                        "/personen/zoek",
                        "/personen/zoek",
                        body("achternaam", "El Idrissi").build().toString(),
                        body("achternaam", "Xy Zwartvis").build().toString()));
        pairs.forEach((name, pair) -> print(name, pair, Client.as("joris")));
    }

    private static void print(String name, Pair pair, Client outsider) {
        double[] hidden = new double[TIMES];
        double[] absent = new double[TIMES];
        var chance = new Random(2026);
        for (int i = -WARMING_UP; i < TIMES; i++) {
            boolean first = chance.nextBoolean();
            double one = time(pair, first, outsider);
            double other = time(pair, !first, outsider);
            if (i >= 0) {
                hidden[i] = first ? one : other;
                absent[i] = first ? other : one;
            }
        }
        double half = Z * Math.sqrt((2.0 * TIMES + 1) / (12.0 * TIMES * TIMES));
        double later = later(hidden, absent);
        System.out.printf(
                Locale.ROOT,
                "%-20s hidden %6.2f ms, absent %6.2f ms (medians); hidden later in %4.1f%% (without a difference %4.1f to"
                        + " %4.1f%%)%s%n",
                name,
                median(hidden),
                median(absent),
                later * 100,
                (0.5 - half) * 100,
                (0.5 + half) * 100,
                Math.abs(later - 0.5) > half ? "  <-- tells" : "");
    }

    /** Milliseconds until the whole answer was there. */
    private static double time(Pair pair, boolean hidden, Client outsider) {
        String content = hidden ? pair.hiddenBody() : pair.absentBody();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Running.url() + "/api/v1" + (hidden ? pair.hidden() : pair.absent())))
                .header("Authorization", "Bearer " + outsider.token())
                .header("Content-Type", "application/json")
                .method(
                        pair.method(),
                        content.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(content))
                .build();
        try {
            long start = System.nanoTime();
            HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The share of all pairs in which the first one is larger, by ranks (Mann and Whitney). */
    private static double later(double[] hidden, double[] absent) {
        double[] sorted = absent.clone();
        Arrays.sort(sorted);
        return Arrays.stream(hidden)
                        .map(time -> {
                            int place = Arrays.binarySearch(sorted, time);
                            return place >= 0 ? place + 0.5 : -place - 1;
                        })
                        .sum()
                / ((double) hidden.length * absent.length);
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private static Pair read(String hidden, String absent) {
        return new Pair("GET", hidden, absent, "", "");
    }
}
