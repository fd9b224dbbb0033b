package nl.regieloket.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** Bodies that the document allows: every field filled, with an id that nobody has where an id is asked. */
final class Examples {
    static final String NOBODY = "01a00000-0000-7000-8000-000000000000";

    private Examples() {}

    /** The body of an operation that takes JSON. */
    static JsonObject of(Operation operation) {
        return value(Document.served().schema(operation)).asJsonObject();
    }

    /** The fields of a body that are lists. */
    static List<String> listsOf(Operation operation) {
        return of(operation).entrySet().stream()
                .filter(field -> field.getValue().getValueType() == JsonValue.ValueType.ARRAY)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The body with a list of nothing. */
    static JsonObject withNothingIn(Operation operation, String list) {
        return Json.createObjectBuilder(of(operation))
                .add(list, Json.createArrayBuilder().addNull())
                .build();
    }

    static JsonValue value(JsonObject unresolved) {
        JsonObject schema = Document.served().resolve(unresolved);
        if (schema.containsKey("enum")) {
            return schema.getJsonArray("enum").getFirst();
        }
        return switch (schema.getString("type", "object")) {
            case "string" -> text(schema);
            case "integer", "number" -> Json.createValue(5);
            case "boolean" -> JsonValue.FALSE;
            case "array" ->
                Json.createArrayBuilder()
                        .add(value(schema.getJsonObject("items")))
                        .build();
            default -> object(schema);
        };
    }

    private static JsonObject object(JsonObject schema) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (schema.containsKey("properties")) {
            schema.getJsonObject("properties")
                    .forEach((name, property) -> object.add(name, value(property.asJsonObject())));
        }
        return object.build();
    }

    private static JsonString text(JsonObject schema) {
        return Json.createValue(
                switch (schema.getString("format", "")) {
                    case "uuid" -> NOBODY;
                    case "date" -> "2026-04-07";
                    case "date-time" -> "2026-04-07T12:05:00Z";
                    default -> schema.getString("example", "Woorden");
                });
    }
}
