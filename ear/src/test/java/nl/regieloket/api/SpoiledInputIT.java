package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterAll;
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

    /** Where whoever sends it is never refused for who he is. */
    private static final Set<String> BY_WHO_MAY = Set.of("functionarissen", "klok", "machtigingen", "mandaten");

    private static final UUID SYSTEM = UUID.randomUUID();

    private final Client tom = Client.as("tom");

    /** Who may do something there, or one thing of it; everything else the desk does. */
    private final Map<String, Client> officers = new HashMap<>(Map.of(
            "dossiers", Client.as("nadia"),
            "voorstellen", Client.as("nadia"),
            "vorderingen", Client.as("nadia"),
            "toezeggingen", Client.as("cjib.anna"),
            "uitnodigingen", Client.as("nadia"),
            "vorderingen-imports", Client.as("nadia"),
            "GET /vorderingen", Client.as("cjib.anna"),
            "pauzes", Client.as("cjib.anna"),
            "onbestelbare-berichten", Client.as("adam"),
            "klok", Client.as("adam")));

    /** What an address is about, by its beginning. */
    private Map<String, String> ids = Map.of();

    /** What an address or a body names, by the name of the parameter or field, here and there of its own kind. */
    private Map<String, String> named = Map.of();

    @BeforeAll
    void there_is_something_to_spoil() {
        String today = tom.get("/klok").ok().text("dag");
        StackedDebts story = new StackedDebts()
                .direct(Client.as("karin"), "Nadia Brouwer")
                .enterFour()
                .propose(StackedDebts.ASKED, today, "2027-12-31");
        officers.put("mandaten", Client.stronglyAs("cjib.cor"));
        officers.put("GET /mandaten", Client.as("nadia"));
        officers.put("functionarissen", Client.stronglyAs("adam"));
        officers.put("raadplegingen", Client.as("samira"));
        officers.put("raadpleegvragen", Client.as("petra"));
        officers.put("noodtoegangen", Client.as("petra"));
        officers.put("GET /dossiers/{id}/zorg/notities", Client.as("naastje.lies"));
        officers.put("eigen-privacyverzoeken", Client.as("samira"));
        officers.put("privacyverzoeken", Client.as("petra"));
        officers.put("datalekken", Client.as("petra"));
        officers.put("verwerkingsregister", Client.as("petra"));
        officers.put("GET /machtigingen/{id}/terugblik/gezien", Client.as("petra"));
        officers.put("GET /machtigingen/{id}/terugblik/gedaan", Client.as("petra"));
        officers.put("POST /machtigingen/{id}/terugblik/oordeel", Client.as("petra"));
        officers.put("POST /machtigingen/{id}/terugblik/verstrekking", Client.stronglyAs("petra"));
        officers.put("auditspoor", Client.as("petra"));
        officers.put("vernietigingslijsten", Client.as("petra"));
        officers.put("gevolgde-dossiers", Client.as("naastje.lies"));
        ids = Map.of(
                "dossiers", story.caseFile,
                "contactmomenten", story.contact,
                "personen", story.samira,
                "huishoudens", story.household,
                "voorstellen", story.proposal(),
                "toezeggingen", story.part("CJIB"),
                "vorderingen", story.claims().getFirst().getString("id"),
                "machtigingen", story.helpedBy("Stichting Naast Je", today),
                "functionarissen", enrolled(today));
        named = Map.of(
                "dossier",
                story.caseFile,
                "inwoner",
                story.samira,
                "organisatie",
                story.organisation("Stichting Naast Je"),
                "mandaten.organisatie",
                story.organisation("CJIB"),
                "persoon",
                SYSTEM.toString());
    }

    /** A system at work in Rietmond; answers the id of that work. */
    private static String enrolled(String today) {
        return Client.stronglyAs("adam")
                .post(
                        "/functionarissen",
                        Client.body(
                                "persoon",
                                SYSTEM.toString(),
                                "naam",
                                "Koppeling",
                                "email",
                                "koppeling@rietmond.example",
                                "functies",
                                List.of("DESK_OFFICER"),
                                "van",
                                today))
                .ok()
                .text("dienstverband");
    }

    @AfterAll
    void the_clock_goes_on_and_the_system_works_there_no_more() {
        Times.turnBack();
        StackDatabase.dismiss(SYSTEM);
        StackDatabase.dismiss(UUID.fromString(Examples.NOBODY));
    }

    private Client officer(Operation operation) {
        return officers.getOrDefault(operation.toString(), officers.getOrDefault(kind(operation), tom));
    }

    private static String kind(Operation operation) {
        return operation.path().split("/", -1)[1];
    }

    private String address(Operation operation) {
        String path = operation.path();
        for (Map.Entry<String, String> one : named.entrySet()) {
            path = path.replace("{" + one.getKey() + "}", one.getValue());
        }
        return new Operation(operation.method(), path, operation.json())
                .with(ids.getOrDefault(kind(operation), Examples.NOBODY), Examples.NOBODY);
    }

    /** What the document allows, about what is there. */
    private JsonObject whole(Operation operation) {
        JsonObjectBuilder body = Json.createObjectBuilder(Examples.of(operation));
        Examples.of(operation).keySet().stream()
                .filter(named::containsKey)
                .forEach(field -> body.add(field, named(operation, field)));
        return body.build();
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
        Client officer = officer(operation);
        String address = address(operation);
        var nasty = new Nasty(SEED + operation.toString().hashCode());
        String tag = "\"1\"";
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Reply reply = officer.send(
                    operation.method(), address, nasty.spoiled(whole(operation)).toString(), "If-Match", tag);
            if (reply.status() == 412) {
                tag = "\"" + (i % 9 + 1) + "\"";
            }
            assertThat(reply.status()).isLessThan(500);
            statuses.add(reply.status());
        }
        if (operation.path().equals("/klok")) {
            Times.turnBack(); // what was sent may have been a moment
        }
        if (BY_WHO_MAY.contains(kind(operation))) {
            assertThat(statuses).as("the body counts").doesNotContain(401, 403).contains(400);
        }
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_body_that_can_be_read_in_two_ways_is_not_read(Operation operation) {
        String body = whole(operation).toString();
        String field = whole(operation).keySet().iterator().next();
        String twice = body.replaceFirst("\\{", "{\"" + field + "\": null,");
        Client officer = officer(operation);
        String address = address(operation);
        officer.send(operation.method(), address, twice, "If-Match", "\"1\"").refused(400, "json.field-repeated");
        byte[] latin = body.replaceFirst("\\{", "{\"Zo\u00eb\": 1,").getBytes(StandardCharsets.ISO_8859_1);
        officer.send(operation.method(), address, "application/json", latin, "If-Match", "\"1\"")
                .refused(400, "json.malformed");
    }

    static Stream<Operation> withList() {
        return withJson().filter(operation -> !Examples.listsOf(operation).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("withList")
    void nothing_in_a_list_is_refused_at_its_place(Operation operation) {
        Client officer = officer(operation);
        String address = address(operation);
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
        Client officer = officer(operation);
        String address = address(operation);
        for (String parameter : operation.parameters("query")) {
            String others = othersOf(operation, parameter);
            for (String text : Nasty.texts()) {
                if (text.length() < 1000) {
                    String value = URLEncoder.encode(text, StandardCharsets.UTF_8);
                    Reply reply = officer.get(address + "?" + parameter + "=" + value + others);
                    assertThat(reply.status())
                            .as("the query counts")
                            .isNotIn(401, 403)
                            .isLessThan(500);
                }
            }
        }
    }

    /** What the other parameters are about, where the operation wants to know. */
    private String othersOf(Operation operation, String spoiled) {
        return operation.parameters("query").stream()
                .filter(name -> !name.equals(spoiled) && named.containsKey(name))
                .map(name -> "&" + name + "=" + named(operation, name))
                .collect(Collectors.joining());
    }

    private String named(Operation operation, String name) {
        return named.getOrDefault(kind(operation) + "." + name, named.getOrDefault(name, ""));
    }
}
