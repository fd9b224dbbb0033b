package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever may do it sends nonsense: every answer keeps the contract, so none is a failure of ours. Seeded: what fails
 * once, fails again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpoiledInputIT {
    private static final int TRIES = 25;
    private static final long SEED = 20_260_402;

    private final Client tom = Client.as("tom");

    /** Who may do something there. */
    private final Map<String, Client> officers = new HashMap<>(Map.of(
            "dossiers", Client.as("nadia"),
            "voorstellen", Client.as("nadia"),
            "vorderingen", Client.as("nadia"),
            "toezeggingen", Client.as("cjib.anna"),
            "uitnodigingen", Client.as("nadia")));

    private Map<String, String> ids = Map.of();

    @BeforeAll
    void there_is_something_to_spoil() {
        StackedDebts story = new StackedDebts()
                .direct(Client.as("karin"), "Nadia Brouwer")
                .enterFour()
                .propose(StackedDebts.ASKED, tom.get("/klok").ok().text("dag"), "2027-12-31");
        ids = Map.of(
                "dossiers", story.caseFile,
                "contactmomenten", story.contact,
                "personen", story.samira,
                "huishoudens", story.household,
                "voorstellen", story.proposal(),
                "toezeggingen", story.part("CJIB"),
                "vorderingen", story.claims().getFirst().getString("id"));
        officers.put("mandaten", Client.stronglyAs("cjib.cor"));
    }

    static Stream<Operation> withJson() {
        return Document.served().operations().stream().filter(Operation::takesJson);
    }

    static Stream<Operation> withQuery() {
        return Document.served().operations().stream()
                .filter(operation -> !operation.parameters("query").isEmpty() && !operation.hasBody());
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers?onbekend=1, onbekend, parameter.unknown",
        "/dossiers?stnd=ACTIVE, stnd, parameter.unknown",
        "/dossiers?limit=5, \"limit\", parameter.unknown",
        "/dossiers?stand=ACTIVE&stand=CLOSED, stand, parameter.repeated",
        "/openapi.json?x=1, x, parameter.unknown"
    })
    void a_parameter_that_is_spelt_wrong_or_told_twice_is_no_filter_that_is_forgotten(
            String address, String parameter, String code) {
        Reply reply = officers.getOrDefault("dossiers", tom).get(address);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.answer().body()).contains(parameter).contains(code);
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_spoiled_body_gets_an_answer_with_a_code(Operation operation) {
        String kind = operation.path().split("/", -1)[1];
        Client officer = officers.getOrDefault(kind, tom);
        String address = operation.with(ids.getOrDefault(kind, Examples.NOBODY), Examples.NOBODY);
        var nasty = new Nasty(SEED + operation.toString().hashCode());
        String tag = "\"1\"";
        for (int i = 0; i < TRIES; i++) {
            Reply reply = officer.send(
                    operation.method(),
                    address,
                    nasty.spoiled(Examples.of(operation)).toString(),
                    "If-Match",
                    tag);
            if (reply.status() == 412) {
                tag = "\"" + (i % 9 + 1) + "\"";
            }
            assertThat(reply.status()).isLessThan(500);
        }
    }

    static Stream<Operation> withList() {
        return withJson().filter(operation -> !Examples.listsOf(operation).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withList")
    void nothing_in_a_list_is_refused_at_its_place(Operation operation) {
        String kind = operation.path().split("/", -1)[1];
        Client officer = officers.getOrDefault(kind, tom);
        String address = operation.with(ids.getOrDefault(kind, Examples.NOBODY), Examples.NOBODY);
        for (String list : Examples.listsOf(operation)) {
            String body = Examples.withNothingIn(operation, list).toString();
            Reply reply = officer.send(operation.method(), address, body, "If-Match", "\"1\"");
            assertThat(reply.status()).as(list).isEqualTo(400);
            assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                    .as(list)
                    .extracting(error -> error.getString("field"))
                    .contains(list + "[0]");
        }
    }

    @ParameterizedTest
    @MethodSource("withQuery")
    void a_spoiled_query_gets_an_answer_with_a_code(Operation operation) {
        String kind = operation.path().split("/", -1)[1];
        Client officer = officers.getOrDefault(kind, tom);
        String address = operation.with(ids.getOrDefault(kind, Examples.NOBODY));
        for (String parameter : operation.parameters("query")) {
            for (String text : Nasty.texts()) {
                if (text.length() < 1000) {
                    String value = URLEncoder.encode(text, StandardCharsets.UTF_8);
                    Reply reply = officer.get(address + "?" + parameter + "=" + value);
                    assertThat(reply.status()).isLessThan(500);
                }
            }
        }
    }
}
