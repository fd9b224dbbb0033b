package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold for each operation of the document, also for those to come: who may not ask is refused, nobody learns
 * what exists elsewhere, and whatever is sent gets a refusal with a code. The contract of every answer is checked by
 * {@link Client}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOperationIT {
    private static final Client OLGA = Client.as("olga");
    private static final Client OSCAR = Client.as("oscar");
    private static final Client TOM = Client.as("tom");

    /**
     * The register of organisations is open to all, with what its teams and officers are called; who decides for an
     * authority may be known by who asks it something, undelivered mail there is only when a server was away, and the trail
     * is one for all. Who looked at one's data is refused to all but residents, whatever the id, and so are their questions
     * to all but privacy officers; who opened what in an emergency is refused in the same way, and what is due to be
     * destroyed to all but privacy officers and coordinators.
     */
    private static final Set<String> FOREIGN_TO_NOBODY = Set.of(
            "organisaties",
            "teams",
            "functionarissen",
            "mandaten",
            "onbestelbare-berichten",
            "auditspoor/controles",
            "raadplegingen",
            "raadpleegvragen",
            "noodtoegangen",
            "vernietigingslijsten",
            "vernietigingslijsten/dossiers",
            "eigen-privacyverzoeken",
            "privacyverzoeken",
            "toegekende-verbeteringen",
            "datalekken");

    @SuppressWarnings("NullAway.Init") // before all tests
    private String mandate;

    /** A thing in Rietmond for each beginning of an address, which is foreign to Oosterhaven. */
    private Map<String, String> foreign = Map.of();

    @BeforeAll
    void rietmond_has_something_of_every_kind() {
        StackedDebts story = new StackedDebts()
                .direct(Client.as("karin"), "Nadia Brouwer")
                .enterFour()
                .propose(StackedDebts.ASKED, today(), "2027-12-31");
        mandate = StackedDebts.mandate(Client.as("cjib.anna"), story.part("CJIB"));
        foreign = Things.of(story);
    }

    /** The id of something in Rietmond that an operation is about. */
    private String thing(Operation operation) {
        String beginning = operation.path().substring(1, operation.path().indexOf("/{"));
        if (!FOREIGN_TO_NOBODY.contains(beginning)) {
            assertThat(foreign).containsKey(beginning);
        }
        return foreign.getOrDefault(beginning, Examples.NOBODY);
    }

    private static String today() {
        return TOM.get("/klok").ok().text("dag");
    }

    static Stream<Operation> all() {
        return Document.served().operations().stream();
    }

    static Stream<Operation> closed() {
        return all().filter(Operation::needsToken);
    }

    /** Not what one is writing oneself, of which the key is no id and there is one of everybody: {@link DraftsOfOneselfIT}. */
    static Stream<Operation> withId() {
        return closed().filter(
                        operation -> operation.hasId() && !operation.path().startsWith("/concepten"));
    }

    static Stream<Operation> withJson() {
        return closed().filter(Operation::takesJson);
    }

    @Test
    void only_the_document_itself_is_open() {
        assertThat(all().filter(operation -> !operation.needsToken()))
                .extracting(Operation::toString)
                .containsExactly("GET /openapi.json");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void without_a_token_nobody_is_known(Operation operation) {
        send(Client.anonymous(), operation, operation.with(Examples.NOBODY)).refused(401, "sign-in.needed");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_token_for_something_else_is_none(Operation operation) {
        send(OtherAudience.client(), operation, operation.with(Examples.NOBODY)).refused(401, "sign-in.needed");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void who_works_for_nobody_here_gets_nothing(Operation operation) {
        Reply reply = send(TOM, operation, operation.with(Examples.NOBODY), "X-Organisatie", "00000099000001006000");
        reply.refused(403, "organisation.not-yours");
    }

    @ParameterizedTest
    @MethodSource("withId")
    void what_is_elsewhere_is_as_unknown_as_what_is_nowhere(Operation operation) {
        String here = thing(operation);
        String nowhere = UUID.randomUUID().toString();
        for (Client stranger : List.of(OLGA, OSCAR)) {
            Reply foreign = send(stranger, operation, operation.with(here, Examples.NOBODY));
            Reply unknown = send(stranger, operation, operation.with(nowhere, Examples.NOBODY));
            assertThat(foreign.answer().body())
                    .as(operation.toString())
                    .isEqualTo(unknown.answer().body());
            assertThat(foreign.answer().body())
                    .as(operation.toString())
                    .matches("(?s).*\"status\":40[034],.*|\\{\"items\":\\[]}");
        }
    }

    @Test
    void a_mandate_of_others_is_revoked_by_nobody_elsewhere() {
        for (Client stranger : List.of(OLGA, OSCAR, TOM, Client.stronglyAs("adam"), Client.as("dewit"))) {
            stranger.post("/mandaten/" + mandate + "/intrekking", Client.body("reden", "Zomaar."))
                    .refused(403, "access.refused");
        }
    }

    @ParameterizedTest
    @MethodSource("withId")
    void something_that_is_no_id_is_unknown(Operation operation) {
        for (String id : List.of("1", "1%20or%201%3D1", "..%252f..", "%F0%9F%92%A9", "x".repeat(300))) {
            Reply reply = send(OLGA, operation, operation.with(id));
            assertThat(reply.status())
                    .as(operation + " " + reply.answer().body())
                    .isIn(400, 404);
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void another_form_than_ours_is_not_acceptable(Operation operation) {
        Reply reply = send(OLGA, operation, operation.with(Examples.NOBODY), "Accept", "application/xml");
        if (answersSomething(operation)) {
            reply.refused(406, "media-type.not-acceptable");
        }
    }

    private static boolean answersSomething(Operation operation) {
        return operation.json().getJsonObject("responses").entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .anyMatch(response -> response.getValue().asJsonObject().containsKey("content"));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_method_that_is_not_there_is_not_allowed(Operation operation) {
        OLGA.send("PATCH", operation.with(Examples.NOBODY), "{}").refused(405, "method.not-allowed");
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_body_must_be_json_that_we_know(Operation operation) {
        String address = operation.with(Examples.NOBODY);
        OLGA.send(
                        operation.method(),
                        address,
                        "text/plain",
                        "tekst".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        tag())
                .refused(415, "media-type.unsupported");
        OLGA.send(operation.method(), address, "{\"a\": ", tag()).refused(400, "json.malformed");
        OLGA.send(operation.method(), address, "nee", tag()).refused(400, "json.malformed");
        OLGA.send(operation.method(), address, "null", tag()).refused(400, "body.missing");
        OLGA.send(operation.method(), address, (String) null, tag()).refused(400, "body.missing");
        for (String other : List.of("[]", "7", "\"tekst\"", "true")) {
            OLGA.send(operation.method(), address, other, tag()).refused(400, "json.mismatch");
        }
        Reply unknown = OLGA.send(operation.method(), address, "{\"ditVeldIsErNiet\": 1}", tag());
        assertThat(unknown.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("ditVeldIsErNiet");
        OLGA.send(operation.method(), address, "{\"a\": \"" + "x".repeat(300 * 1024) + "\"}", tag())
                .refused(413, "body.too-large");
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_field_of_another_type_is_refused_by_its_name(Operation operation) {
        JsonObject example = Examples.of(operation);
        example.forEach((name, value) -> {
            JsonValue wrong = value.getValueType() == JsonValue.ValueType.OBJECT
                            || value.getValueType() == JsonValue.ValueType.ARRAY
                    ? Json.createValue("tekst")
                    : Json.createObjectBuilder().add("a", 1).build();
            JsonObject body = Json.createObjectBuilder(example).add(name, wrong).build();
            Reply reply = OLGA.send(operation.method(), operation.with(Examples.NOBODY), body.toString(), tag());
            assertThat(reply.status()).as(operation + " " + body).isEqualTo(400);
            assertThat(reply.json().getJsonArray("errors"))
                    .as(operation + " " + name + " " + reply.answer().body())
                    .isNotNull();
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(name);
        });
    }

    /** So a client that is made from the document leaves out nothing that we need. */
    @ParameterizedTest
    @MethodSource("withJson")
    void a_field_that_must_be_there_is_asked_for_by_its_name(Operation operation) {
        JsonObject example = Examples.of(operation);
        for (String name : Document.served().required(operation)) {
            JsonObject body = Json.createObjectBuilder(example).remove(name).build();
            Reply reply = OLGA.send(operation.method(), operation.with(Examples.NOBODY), body.toString(), tag());
            assertThat(reply.status()).as(operation + " " + body).isEqualTo(400);
            JsonObject error = reply.json().getJsonArray("errors").getJsonObject(0);
            assertThat(error.getString("field")).isEqualTo(name);
            assertThat(error.getString("code")).isEqualTo("required");
        }
    }

    private static String[] tag() {
        return Things.tag();
    }

    private static Reply send(Client client, Operation operation, String address, String... headers) {
        return Things.send(client, operation, address, headers);
    }
}
