package nl.regieloket.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One operation of the document.
 *
 * @param path as the document has it, such as {@code /dossiers/{id}}
 */
record Operation(String method, String path, JsonObject json) {
    /** Whether a request to this address is for it; the query does not count. */
    boolean answers(String otherMethod, String address) {
        return method.equals(otherMethod)
                && Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), address.replaceFirst("\\?.*", ""));
    }

    /** How much of the path is written out: the server chooses the most. */
    int literals() {
        return path.replaceAll("\\{[^}]+}", "").length();
    }

    boolean hasBody() {
        return json.containsKey("requestBody");
    }

    boolean takesJson() {
        return hasBody()
                && json.getJsonObject("requestBody").getJsonObject("content").containsKey("application/json");
    }

    boolean hasId() {
        return path.contains("{");
    }

    boolean needsToken() {
        return !json.containsKey("security") || !json.getJsonArray("security").isEmpty();
    }

    boolean isVersioned() {
        return parameters("header").contains("If-Match");
    }

    /** Names of its parameters in the query, the path or the header. */
    List<String> parameters(String in) {
        return json.containsKey("parameters")
                ? json.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(parameter -> parameter.getString("in").equals(in))
                        .map(parameter -> parameter.getString("name"))
                        .toList()
                : List.of();
    }

    /** The address with these ids in it, the last one repeated. */
    String with(String... ids) {
        String address = path;
        int next = 0;
        while (address.contains("{")) {
            address = address.replaceFirst("\\{[^}]+}", ids[Math.min(next++, ids.length - 1)]);
        }
        return address;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
