package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * E8, non-existence: to colleagues of the same municipality, outside of the circle of a locked case, every operation, list
 * and search answers byte for byte as if the case, its household, its people and all that is of them were not there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonExistenceIT {
    /** Everybody of Rietmond, in every function, who is not in the circle of Nadia and Karin. */
    private static final List<String> OUTSIDE = List.of("tom", "joris", "fatih", "petra", "adam");

    /** They tell of acts and of days by themselves, of whatever. */
    private static final List<String> MOVING = List.of("/auditspoor", "/klok");

    private static final List<String> SEARCHES = List.of("El Idrissi", "Idrissi", "El");

    private Map<String, String> before = Map.of();
    private Map<String, String> things = Map.of();
    private String number = "";

    @BeforeAll
    void a_case_is_made_and_locked() {
        before = all();
        StackedDebts story = StackedDebts.directed().enterFour();
        story.propose(StackedDebts.ASKED, today(), "2027-12-31");
        things = Things.of(story);
        number = Things.locked(story);
    }

    static Stream<Operation> withId() {
        return EveryOperationIT.withId();
    }

    @ParameterizedTest
    @MethodSource("withId")
    void what_is_hidden_answers_as_what_is_not_there(Operation operation) {
        String beginning = operation.path().substring(1, operation.path().indexOf("/{"));
        if (!things.containsKey(beginning) || beginning.startsWith("functionarissen")) {
            return;
        }
        String hidden = things.get(beginning);
        String nowhere = UUID.randomUUID().toString();
        for (String outsider : OUTSIDE) {
            Client client = Client.as(outsider);
            Reply there = Things.send(client, operation, operation.with(hidden, Examples.NOBODY));
            Reply absent = Things.send(client, operation, operation.with(nowhere, Examples.NOBODY));
            assertThat(there.answer().body())
                    .as(operation + " by " + outsider)
                    .isEqualTo(absent.answer().body());
            assertThat(there.status()).isEqualTo(absent.status());
            assertThat(headers(there)).isEqualTo(headers(absent));
        }
    }

    @Test
    void every_list_count_and_search_is_as_it_was_before_there_was_a_case() {
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void its_number_finds_nothing() {
        for (String outsider : OUTSIDE) {
            Client client = Client.as(outsider);
            String nobodys = number.substring(0, number.length() - 1) + (number.endsWith("0") ? "1" : "0");
            assertThat(client.get("/dossiers?nummer=" + number).answer().body().replace(number, ""))
                    .as(outsider)
                    .isEqualTo(client.get("/dossiers?nummer=" + nobodys)
                            .answer()
                            .body()
                            .replace(nobodys, ""));
        }
        Client joris = Client.stronglyAs("joris");
        joris.post("/noodtoegangen", body("nummer", number, "reden", "CHILD", "toelichting", "Is het er?"))
                .refused(400, "case-file.unknown");
    }

    /** But for the one by which the server ends a connection after so many requests, of whatever. */
    private static Set<String> headers(Reply reply) {
        Set<String> names = new TreeSet<>(reply.answer().headers().map().keySet());
        names.remove("connection");
        return names;
    }

    /** What each of them reads where no id is asked. */
    private static Map<String, String> all() {
        Map<String, String> read = new TreeMap<>();
        List<Operation> lists = EveryOperationIT.closed()
                .filter(operation -> operation.method().equals("GET") && !operation.hasId())
                .filter(operation -> MOVING.stream().noneMatch(operation.path()::startsWith))
                .toList();
        for (String outsider : OUTSIDE) {
            Client client = Client.as(outsider);
            for (Operation list : lists) {
                read.put(outsider + " " + list, client.get(list.path()).answer().body());
            }
            for (String name : SEARCHES) {
                JsonObject search = body("achternaam", name).build();
                read.put(
                        outsider + " searches " + name,
                        client.post("/personen/zoek", Json.createObjectBuilder(search))
                                .answer()
                                .body());
            }
        }
        return read;
    }

    private static String today() {
        return Client.as("tom").get("/klok").ok().text("dag");
    }
}
