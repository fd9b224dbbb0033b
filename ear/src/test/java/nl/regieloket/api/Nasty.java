package nl.regieloket.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What clients send by mistake or on purpose. */
final class Nasty {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b\u001f\u007f\u0085",
            "\n\r\t",
            "👩‍👧‍👦 🇳🇱",
            "\u202eevilla\u202c \u200f",
            "\ud83d",
            "'; drop table case_file; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "#{facesContext}",
            "../../etc/passwd",
            "é".repeat(300),
            "x".repeat(5_000),
            "x".repeat(100_000),
            "0000-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-02-31",
            "9999-12-31T23:59:59Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "00000000-0000-0000-0000-000000000000",
            "99999999999.99",
            "-0.01",
            "999999999999.99",
            "1e400",
            "NaN",
            "1278.1",
            "1.278,18",
            "null",
            "a@b",
            "123456789");
    private static final List<JsonValue> OTHERS = List.of(
            JsonValue.NULL,
            JsonValue.TRUE,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT,
            Json.createValue(-1),
            Json.createValue(0),
            Json.createValue(Integer.MAX_VALUE),
            Json.createValue(Long.MIN_VALUE),
            Json.createValue(new BigDecimal("1E+400")),
            Json.createValue(0.1));

    private final Random random;

    Nasty(long seed) {
        this.random = new Random(seed);
    }

    /** The body with one to three of its values, however deep, replaced by something nasty. */
    JsonObject spoiled(JsonObject body) {
        JsonObject spoiled = body;
        for (int i = random.nextInt(3); i >= 0; i--) {
            spoiled = spoil(spoiled).asJsonObject();
        }
        return spoiled;
    }

    private JsonValue spoil(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> array(value);
            default -> something();
        };
    }

    private JsonObject object(JsonObject object) {
        if (object.isEmpty()) {
            return object;
        }
        JsonObjectBuilder copy = Json.createObjectBuilder(object);
        String name = List.copyOf(object.keySet()).get(random.nextInt(object.size()));
        JsonValue value = Objects.requireNonNull(object.get(name));
        boolean deeper =
                value.getValueType() == JsonValue.ValueType.OBJECT || value.getValueType() == JsonValue.ValueType.ARRAY;
        switch (random.nextInt(8)) {
            case 0 -> copy.remove(name);
            case 1 -> copy.add(name, something());
            default -> copy.add(name, deeper ? spoil(value) : something());
        }
        return copy.build();
    }

    private JsonValue array(JsonValue array) {
        JsonArrayBuilder copy = Json.createArrayBuilder();
        for (JsonValue each : array.asJsonArray()) {
            copy.add(random.nextInt(3) == 0 ? each : spoil(each));
        }
        for (int i = random.nextInt(4) == 0 ? 500 : 0; i > 0; i--) {
            copy.add(Examples.NOBODY);
        }
        return copy.build();
    }

    private JsonValue something() {
        int chosen = random.nextInt(TEXTS.size() + OTHERS.size());
        return chosen < TEXTS.size() ? Json.createValue(TEXTS.get(chosen)) : OTHERS.get(chosen - TEXTS.size());
    }

    /** Any of the texts. */
    static List<String> texts() {
        return TEXTS;
    }
}
