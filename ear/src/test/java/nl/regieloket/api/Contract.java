package nl.regieloket.api;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.regieloket.testing.Api;

/** What every answer of the API must be: as the document says, safe to show, and silent about how we are built. */
final class Contract {
    /** These name what we don't have, too. */
    private static final Set<String> OF_UNKNOWN = Set.of("json.mismatch", "parameter.unknown");

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final Document DOCUMENT = Document.served();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Set<Integer> OF_HTTP_ITSELF = Set.of(404, 405);
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V4,
            builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

    private Contract() {}

    /** Fails when this answer is not what the document promises for this request. */
    static void check(String method, String address, HttpResponse<String> answer) {
        String what = method + " " + address + " -> " + answer.statusCode() + " " + abridged(answer.body());
        assertThat(answer.statusCode()).as(what).isLessThan(500);
        headers(what, answer);
        var operation = DOCUMENT.operation(method, address);
        if (answer.statusCode() >= 400) {
            problem(what, answer);
            operation
                    .filter(known -> !known.hasBody() || known.takesJson())
                    .ifPresent(known -> fields(what, known, answer));
        }
        if (operation.isPresent() && !OF_HTTP_ITSELF.contains(answer.statusCode())) {
            body(what, operation.get(), answer);
        }
    }

    private static void headers(String what, HttpResponse<String> answer) {
        var expected = Map.of(
                "API-Version", "1.0.0",
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Cache-Control", "no-store",
                "Referrer-Policy", "same-origin",
                "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        expected.forEach((name, value) -> assertThat(answer.headers().allValues(name))
                .as("%s of %s", name, what)
                .containsExactly(value));
        assertThat(answer.headers().allValues("traceparent"))
                .as("traceparent of %s", what)
                .singleElement(as(STRING))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        for (String name : Set.of("Set-Cookie", "Server", "X-Powered-By")) {
            assertThat(answer.headers().allValues(name))
                    .as("%s of %s", name, what)
                    .isEmpty();
        }
    }

    private static void problem(String what, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
        JsonObject problem = Api.json(answer);
        assertThat(problem.getInt("status")).as(what).isEqualTo(answer.statusCode());
        assertThat(problem.getString("type")).as(what).isEqualTo("urn:regieloket:problem:" + problem.getString("code"));
        assertThat(Codes.known()).as(what).contains(problem.getString("code"));
        assertThat(answer.body()).as(what).doesNotContain("nl.regieloket", "Exception", "\\tat ", "java.");
        assertThat(valid(schema("Probleem", DOCUMENT.json().getJsonObject("components")), answer.body()))
                .as(what)
                .isEmpty();
    }

    private static void fields(String what, Operation operation, HttpResponse<String> answer) {
        JsonObject problem = Api.json(answer);
        if (problem.containsKey("errors")) {
            for (JsonObject error : problem.getJsonArray("errors").getValuesAs(JsonObject.class)) {
                if (!OF_UNKNOWN.contains(error.getString("code"))) {
                    assertThat(DOCUMENT.fields(operation))
                            .as(what)
                            .contains(error.getString("field").replaceAll("\\[\\d+]", "[]"));
                }
                assertThat(Codes.known()).as(what).contains(error.getString("code"));
            }
        }
    }

    private static void body(String what, Operation operation, HttpResponse<String> answer) {
        JsonObject responses = operation.json().getJsonObject("responses");
        String status = Integer.toString(answer.statusCode());
        assertThat(responses.keySet()).as(what).contains(status);
        JsonObject response = responses.getJsonObject(status);
        if (!response.containsKey("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(response.getJsonObject("content").keySet()).as(what).contains(type);
        if (type.equals("application/json")) {
            JsonObject schema =
                    response.getJsonObject("content").getJsonObject(type).getJsonObject("schema");
            String name = schema.getString("$ref", "").replaceFirst(".*/", "");
            if (!name.isEmpty()) {
                assertThat(valid(schema(name, DOCUMENT.json().getJsonObject("components")), answer.body()))
                        .as(what)
                        .isEmpty();
            }
        }
        if (answer.statusCode() == 200 && operation.path().endsWith("/tijdlijn")) {
            timeline(what, Api.json(answer));
        }
    }

    /** Whoever told the fact filled every place of its words; what people wrote may hold such a sign itself. */
    private static void timeline(String what, JsonObject page) {
        for (JsonObject line : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
            String words = line.getString("tekst");
            for (JsonValue given : line.getJsonObject("gegevens").values()) {
                words = words.replace(((JsonString) given).getString(), "");
            }
            assertThat(words).as(what).doesNotContain("{");
        }
    }

    private static Set<?> valid(JsonSchema schema, String body) {
        try {
            return schema.validate(JACKSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + body, e);
        }
    }

    /** A schema of the document in which a field that it does not name is an error. */
    private static JsonSchema schema(String name, JsonObject components) {
        return SCHEMAS.computeIfAbsent(name, _ -> {
            try {
                ObjectNode whole = JACKSON.createObjectNode();
                JsonNode closed = JACKSON.readTree(components.toString());
                closed.get("schemas").forEach(schema -> {
                    if (schema.has("properties")) {
                        ((ObjectNode) schema).put("additionalProperties", false);
                    }
                });
                whole.put("$ref", "#/components/schemas/" + name);
                whole.set("components", closed);
                return FACTORY.getSchema(whole);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String abridged(String body) {
        return body.length() <= 600 ? body : body.substring(0, 600) + "…";
    }
}
