package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regieloket.testing.Api;
import org.junit.jupiter.api.Test;

/** What went wrong is in the logs; whom it was about is not. Also looks at what all tests before it left there. */
class LogsIT {
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\w.-])\\d{9}(?!\\w)");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.example");
    private static final String FAMILY =
            "Quatsj" + Long.toString(ThreadLocalRandom.current().nextLong(), 36);
    private static final String MAIL = FAMILY.toLowerCase(java.util.Locale.ROOT) + "@thuis.example";

    private final Api tom = Api.as("tom");
    private final String bsn = newBsn();

    @Test
    void bsns_names_addresses_and_tokens_are_not_in_the_logs() throws IOException {
        String resident = "{\"voornaam\":\"Aart\",\"achternaam\":\"" + FAMILY + "\",\"email\":\"" + MAIL
                + "\",\"bsn\":\"" + bsn + "\"}";
        assertThat(tom.send("POST", "/personen", resident).statusCode()).isEqualTo(201);
        assertThat(tom.send("POST", "/personen", resident).statusCode()).isEqualTo(409);
        assertThat(tom.send("POST", "/personen/zoek", "{\"bsn\":\"" + bsn + "\"}")
                        .body())
                .contains(FAMILY);
        assertThat(tom.send("POST", "/personen", resident.replace("}", "")).statusCode())
                .isEqualTo(400);
        assertThat(tom.send("POST", "/personen", resident.replace(FAMILY, FAMILY.repeat(90)))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(tom.send("POST", "/personen", resident.replace("\"Aart\"", "[\"Aart\"]"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Api("x" + tom.token()).get("/taken").statusCode()).isEqualTo(401);
        assertThat(new Api(tom.token() + "x").get("/taken").statusCode()).isEqualTo(401);

        String logs = logs();
        assertThat(logs).as("the log of this server").contains("regieloket was successfully deployed");
        assertThat(logs.contains(FAMILY)).as("a name").isFalse();
        assertThat(found(TOKEN, logs)).as("tokens").isEmpty();
        assertThat(found(ADDRESS, logs)).as("addresses").isEmpty();
        assertThat(found(NINE_DIGITS, logs).stream().filter(LogsIT::isBsn))
                .as("numbers that are a BSN")
                .isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String logs() throws IOException {
        Path run = Path.of(System.getProperty("regieloket.run", ".run"));
        var all = new StringBuilder();
        for (Path folder :
                List.of(run.resolve("logs"), run.resolve("unpacked/payara/glassfish/domains/domain1/logs"))) {
            try (var files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().contains(".log")).toList()) {
                    all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    private static String newBsn() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999))
                .mapToObj(String::valueOf)
                .filter(LogsIT::isBsn)
                .findFirst()
                .orElseThrow();
    }

    /** The check of eleven: the last digit counts negative. */
    private static boolean isBsn(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
