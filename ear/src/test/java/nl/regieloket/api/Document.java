package nl.regieloket.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.regieloket.testing.Api;

/** The document that the running server publishes. */
final class Document {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final Document SERVED = read();

    private final JsonObject json;

    private Document(JsonObject json) {
        this.json = json;
    }

    static Document served() {
        return SERVED;
    }

    private static Document read() {
        try (var reader = Json.createReader(
                new StringReader(Api.anonymous().get("/openapi.json").body()))) {
            return new Document(reader.readObject());
        }
    }

    JsonObject json() {
        return json;
    }

    List<Operation> operations() {
        return json.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                withShared(
                                        method.getValue().asJsonObject(),
                                        path.getValue().asJsonObject()))))
                .toList();
    }

    private static JsonObject withShared(JsonObject operation, JsonObject path) {
        if (!path.containsKey("parameters")) {
            return operation;
        }
        var all = Json.createArrayBuilder(path.getJsonArray("parameters"));
        if (operation.containsKey("parameters")) {
            operation.getJsonArray("parameters").forEach(all::add);
        }
        return Json.createObjectBuilder(operation).add("parameters", all).build();
    }

    Optional<Operation> operation(String method, String address) {
        return operations().stream()
                .filter(operation -> operation.answers(method, address))
                .max(Comparator.comparingInt(Operation::literals));
    }

    /** What a refusal of this operation can name: the paths of its body, its parameters and headers. */
    Set<String> fields(Operation operation) {
        var names = new TreeSet<String>();
        names.addAll(operation.parameters("query"));
        names.addAll(operation.parameters("header"));
        if (operation.takesJson()) {
            paths("", schema(operation), names);
        }
        return names;
    }

    /** The schema of the body, resolved. */
    JsonObject schema(Operation operation) {
        return resolve(operation
                .json()
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema"));
    }

    /** The fields that its body must have. */
    List<String> required(Operation operation) {
        JsonObject schema = schema(operation);
        return schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    JsonObject resolve(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").replaceFirst(".*/", "");
            return json.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
        }
        return schema.containsKey("allOf")
                ? resolve(schema.getJsonArray("allOf").getJsonObject(0))
                : schema;
    }

    private void paths(String before, JsonObject schema, Set<String> names) {
        if (schema.containsKey("items")) {
            names.add(before + "[]");
            paths(before + "[]", resolve(schema.getJsonObject("items")), names);
        } else if (schema.containsKey("properties")) {
            schema.getJsonObject("properties").forEach((name, property) -> {
                String path = before.isEmpty() ? name : before + "." + name;
                names.add(path);
                paths(path, resolve(property.asJsonObject()), names);
            });
        }
    }
}
