package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    private final Client adam = Client.as("adam");

    private static String caseFile = "";
    private static String agency = "";

    static Stream<String> lists() {
        return Document.served().operations().stream()
                .filter(operation -> operation.parameters("query").contains("na"))
                .map(Operation::path);
    }

    private static JsonObjectBuilder authorisation(StackedDebts story, String helper, String today) {
        return body(
                "dossier",
                caseFile,
                "inwoner",
                story.samira,
                "helper",
                helper,
                "email",
                helper + "@mail.example",
                "bereik",
                "follow",
                "van",
                today,
                "totEnMet",
                LocalDate.parse(today).plusMonths(2).toString(),
                "identiteitscontrole",
                "PASSPORT");
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
        StackedDebts.directed().enterFour().propose(List.of("CJIB"), today, "2027-12-31"); // waits for an answer
        caseFile = story.caseFile;
        agency = story.organisation("CJIB");
        for (String helper : List.of("Lies", "Bram", "Fien", "Gijs")) {
            Client.as("tom")
                    .post("/machtigingen", authorisation(story, helper, today))
                    .ok();
        }
        for (int i = 0; i < 4; i++) {
            Client.as("nadia")
                    .send(
                            "POST",
                            "/dossiers/" + caseFile + "/vorderingen/import?schuldenaar=" + story.samira,
                            "text/csv",
                            Client.as("nadia")
                                    .get("/vorderingen-imports/sjabloon")
                                    .answer()
                                    .body()
                                    .getBytes(StandardCharsets.UTF_8))
                    .ok();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_read_in_small_parts_is_the_list(String list) {
        Client reader = readerOf(list);
        String address = asked(list);
        boolean cut = Document.served()
                .operation("GET", list)
                .orElseThrow()
                .parameters("query")
                .contains("limiet");
        if (!cut) {
            return;
        }
        Reply page = reader.get(address + "limiet=100").ok();
        List<JsonObject> whole = page.items();
        List<JsonObject> seen = new ArrayList<>();
        page = reader.get(address + "limiet=3").ok();
        seen.addAll(page.items());
        while (page.json().containsKey("volgende") && seen.size() < whole.size()) {
            page = reader.get(address + "limiet=3&na=" + page.text("volgende")).ok();
            seen.addAll(page.items());
        }
        assertThat(seen.stream().limit(whole.size()).toList()).isEqualTo(whole);
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
        Client reader = readerOf(list);
        for (String text :
                List.of("x", "!!", "a".repeat(200), made("tekst"), made("2026-04-07", "tekst"), made("", ""))) {
            Reply reply = reader.get(asked(list) + "na=" + text);
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
                .forEach(list -> assertThat(readerOf(list)
                                .get(asked(list) + "limiet=" + limit)
                                .status())
                        .isEqualTo(400));
    }

    /** The address of a list with what it wants to know, open for another parameter. */
    private static String asked(String list) {
        return list.replace("{id}", caseFile)
                + switch (list) {
                    case "/mandaten" -> "?organisatie=" + agency + "&";
                    case "/machtigingen", "/vorderingen-imports" -> "?dossier=" + caseFile + "&";
                    default -> "?";
                };
    }

    /** Somebody who finds something there, or else somebody who may look. */
    private Client readerOf(String list) {
        List<Client> readers = Stream.of(tom, nadia, anna, adam)
                .filter(one -> one.get(asked(list)).status() == 200)
                .toList();
        return readers.stream()
                .filter(one -> !one.get(asked(list)).ok().items().isEmpty())
                .findFirst()
                .orElseGet(readers::getFirst);
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
