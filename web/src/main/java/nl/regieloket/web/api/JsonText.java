package nl.regieloket.web.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import nl.regieloket.kernel.Problem;

/** The text of a body of JSON, which must mean one thing to whoever reads it. */
final class JsonText {
    private JsonText() {}

    /**
     * Refuses what readers understand in different ways: signs that are none in UTF-8, and a field that stands twice in an
     * object, of which one reader takes the first and another the last.
     *
     * @throws Problem.Invalid {@code json.malformed} or {@code json.field-repeated}
     */
    static void requireOneMeaning(byte[] body) {
        Deque<Set<String>> fields = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text(body)))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT -> fields.push(new HashSet<>());
                    case END_OBJECT -> fields.pop();
                    case KEY_NAME -> {
                        if (!fields.element().add(parser.getString())) {
                            throw new Problem.Invalid("json.field-repeated");
                        }
                    }
                    default -> {}
                }
            }
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser says with any of them that it can't go on, such as where objects lie too deep in each other
            throw malformed(e);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed(e);
        }
    }

    private static Problem malformed(Exception cause) {
        var malformed = new Problem.Invalid("json.malformed");
        malformed.initCause(cause);
        return malformed;
    }
}
