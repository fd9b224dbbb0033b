package nl.regieloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/**
 * What guarding costs: prints the time of the server for the work list and the case page of a large case, and how much of
 * it went into the gate, the trail, the processing log and encryption. To be run alone, on a stack that does nothing else.
 */
class CostsBenchmark extends InBrowser {
    private static final int WARMING_UP = 150;
    private static final int TIMES = 300;
    private static final String WORK = "work";

    private static final Pattern SUM =
            Pattern.compile("regieloket_request_microseconds_total\\{cost=\"([a-z-]+)\"[^}]*} (\\S+)");

    @Test
    void what_guarding_adds_to_the_work_list_and_the_pages_of_a_case() {
        BigCase big = BigCase.made();
        Page nadia = signInAs("nadia");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("work list", "/mijn-werk");
        pages.put("list of cases", "/dossiers");
        pages.put("case page", "/dossier/overzicht?id=" + big.caseFile());
        pages.put("its money", "/dossier/geld?id=" + big.caseFile());
        pages.forEach((name, path) -> read(nadia, name, path, WARMING_UP));
        pages.forEach((name, path) -> {
            Map<String, Double> before = spent();
            read(nadia, name, path, TIMES);
            Map<String, Double> milliseconds = new TreeMap<>();
            spent().forEach((cost, microseconds) ->
                    milliseconds.put(cost, (microseconds - before.getOrDefault(cost, 0.0)) / 1000 / TIMES));
            double work = milliseconds.getOrDefault(WORK, 0.0);
            double all = milliseconds.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            var line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%-14s %6.2f ms, of which guarding adds %4.1f%%:",
                    name,
                    all,
                    (all - work) * 100 / work));
            milliseconds.forEach((cost, time) -> line.append(String.format(Locale.ROOT, " %s %.2f", cost, time)));
            System.out.println(line);
        });
    }

    private static void read(Page page, String name, String path, int times) {
        for (int i = 0; i < times; i++) {
            APIResponse answer = page.request().get(Running.url() + path);
            assertThat(answer.status()).as(name).isEqualTo(200);
            assertThat(answer.url()).as(name).endsWith(path);
            answer.dispose();
        }
    }

    /** Microseconds by what they went to, since the server started. */
    private static Map<String, Double> spent() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Running.url()).resolve("/metrics?scope=application"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Matcher sum = SUM.matcher(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
            Map<String, Double> spent = new TreeMap<>();
            while (sum.find()) {
                spent.put(sum.group(1), Double.parseDouble(sum.group(2)));
            }
            assertThat(spent).containsKey(WORK);
            return spent;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
