package nl.regieloket.web.problems;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.texts.ProblemTexts;
import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or failure as RFC 9457 wants it.
 *
 * @param status HTTP status
 * @param code stable code; the type is {@code urn:regieloket:problem:<code>}
 * @param errors wrong fields, if any
 * @param reference reference of an incident in the log; null: none
 * @param about key of the name that the sentence has a place for, such as that of a purpose; null: it has none
 */
public record ProblemBody(
        int status,
        String code,
        List<Problem.Violation> errors,
        @Nullable String reference,
        @Nullable String about) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemBody {
        errors = List.copyOf(errors);
    }

    public ProblemBody(int status, String code) {
        this(status, code, List.of(), null);
    }

    public ProblemBody(int status, String code, List<Problem.Violation> errors, @Nullable String reference) {
        this(status, code, errors, reference, null);
    }

    /** Of a refusal, with the status of its kind. */
    public static ProblemBody of(Problem problem) {
        return new ProblemBody(
                Statuses.of(problem),
                problem.code(),
                problem instanceof Problem.Invalid invalid ? invalid.violations() : List.of(),
                null,
                problem instanceof Problem.Forbidden forbidden ? forbidden.about() : null);
    }

    /** What goes over the wire, with its words in this language. */
    public JsonObject json(Locale locale) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "urn:regieloket:problem:" + code)
                .add("title", Texts.text(locale, "Problems", "title." + status))
                .add("status", status)
                .add("detail", ProblemTexts.of(code, about, locale))
                .add("code", code);
        if (!errors.isEmpty()) {
            JsonArrayBuilder wrong = Json.createArrayBuilder();
            errors.forEach(error -> wrong.add(Json.createObjectBuilder()
                    .add("field", error.field())
                    .add("code", error.code())
                    .add("message", ProblemTexts.of(error.code(), locale))));
            body.add("errors", wrong);
        }
        if (reference != null) {
            body.add("reference", reference);
        }
        return body.build();
    }
}
