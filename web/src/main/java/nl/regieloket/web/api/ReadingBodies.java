package nl.regieloket.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.problems.Causes;
import org.jspecify.annotations.Nullable;

/** Names what is wrong with a body that can't be read. */
@Provider
public class ReadingBodies implements ReaderInterceptor {
    private static final Pattern PROPERTY = Pattern.compile("property '?([A-Za-z]\\w{0,40})'?");

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            requireOneMeaning(context);
            Object body = context.proceed();
            if (body == null) {
                throw new Problem.Invalid("body.missing");
            }
            return body;
        } catch (NoContentException _) {
            throw new Problem.Invalid("body.missing");
        } catch (BadRequestException | ProcessingException | JsonException e) {
            throw problem(e);
        }
    }

    private static void requireOneMeaning(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            context.setInputStream(new ByteArrayInputStream(body));
            if (body.length > 0) {
                JsonText.requireOneMeaning(body);
            }
        }
    }

    private static RuntimeException problem(RuntimeException thrown) {
        var known = Causes.first(thrown, Problem.class);
        if (known.isPresent()) {
            return atItsField(known.get(), thrown);
        }
        var tooLarge = Causes.first(thrown, HttpProblem.class);
        if (tooLarge.isPresent()) {
            return tooLarge.get();
        }
        if (Causes.first(thrown, NoContentException.class).isPresent()) {
            return new Problem.Invalid("body.missing");
        }
        if (Causes.first(thrown, JsonParsingException.class).isPresent()) {
            return new Problem.Invalid("json.malformed");
        }
        return field(thrown)
                .map(field -> new Problem.Invalid(List.of(new Problem.Violation(field, "json.mismatch"))))
                .orElseGet(() -> new Problem.Invalid("json.mismatch"));
    }

    /** A value that refused itself, such as an amount, does not know where it stood. */
    private static Problem atItsField(Problem problem, RuntimeException thrown) {
        return problem instanceof Problem.Invalid invalid
                        && invalid.violations().isEmpty()
                ? field(thrown)
                        .map(field -> new Problem.Invalid(List.of(new Problem.Violation(field, problem.code()))))
                        .orElse(invalid)
                : problem;
    }

    private static Optional<String> field(RuntimeException thrown) {
        return Causes.first(thrown, JsonbException.class)
                .map(Throwable::getMessage)
                .map(PROPERTY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
