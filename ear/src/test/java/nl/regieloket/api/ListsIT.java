package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists go on by cursor. */
class ListsIT {
    private final Client tom = Client.as("tom");
    private final Client nadia = Client.as("nadia");
    private final Client anna = Client.as("cjib.anna");

    static Stream<String> lists() {
        return Document.served().operations().stream()
                .filter(operation -> operation.parameters("query").contains("na") && !operation.hasId())
                .map(Operation::path);
    }

    @Test
    void a_list_that_is_read_while_it_grows_shows_each_row_once() {
        for (int i = 0; i < 5; i++) {
            tom.post("/contactmomenten", body("kanaal", "DESK", "vraag", "Vraag " + i))
                    .ok();
        }
        List<String> whole = ids(tom.get("/contactmomenten?limiet=5").ok());
        Reply page = tom.get("/contactmomenten?limiet=2").ok();
        List<String> seen = new ArrayList<>(ids(page));
        tom.post("/contactmomenten", body("kanaal", "DESK", "vraag", "Later")).ok();
        while (seen.size() < 5) {
            page = tom.get("/contactmomenten?limiet=2&na=" + page.text("volgende"))
                    .ok();
            seen.addAll(ids(page));
        }
        assertThat(seen.subList(0, 5)).isEqualTo(whole);
    }

    @BeforeAll
    static void every_list_has_a_reader_who_finds_something() {
        StackedDebts story = new StackedDebts().direct(Client.as("karin"), "Nadia Brouwer");
        story.owe("CJIB", "TRAFFIC_FINE", "CJIB-1", "447.00", null);
        String today = Client.as("tom").get("/klok").ok().text("dag");
        story.propose(List.of("CJIB"), today, "2027-12-31");
        story.commit("cjib.anna", "CJIB", today, "2027-12-31", null);
    }

    @Test
    void the_end_has_no_next() {
        assertThat(tom.get("/contactmomenten?limiet=100&persoon=" + UUID.randomUUID())
                        .ok()
                        .json())
                .doesNotContainKey("volgende");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_cursor_of_nowhere_or_of_another_list_is_refused(String list) {
        Client reader = Stream.of(tom, nadia, anna)
                .filter(one -> !one.get(list).ok().items().isEmpty())
                .findFirst()
                .orElse(anna);
        for (String text :
                List.of("x", "!!", "a".repeat(200), made("tekst"), made("2026-04-07", "tekst"), made("", ""))) {
            Reply reply = reader.get(list + "?na=" + text);
            reply.refused(400, "cursor.invalid");
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("na");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "99999999999", "twee", "1.5"})
    void a_limit_is_a_number_from_1_to_100(String limit) {
        lists().filter(list -> Document.served()
                        .operation("GET", list)
                        .orElseThrow()
                        .parameters("query")
                        .contains("limiet"))
                .forEach(list ->
                        assertThat(tom.get(list + "?limiet=" + limit).status()).isEqualTo(400));
    }

    private static String made(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", keys).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(Reply page) {
        return page.items().stream()
                .map((JsonObject row) -> row.getString("id"))
                .toList();
    }
}
