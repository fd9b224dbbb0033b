package nl.regieloket.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.problems.Causes;
import nl.regieloket.web.problems.ConstraintCodes;
import nl.regieloket.web.problems.HttpCodes;
import nl.regieloket.web.problems.Incident;
import nl.regieloket.web.problems.ProblemBody;
import nl.regieloket.web.protection.EvenTiming;

/** Whatever goes wrong in the API leaves as problem+json, and nothing else of it leaves. */
@Provider
public class ApiProblems implements ExceptionMapper<Throwable> {
    private static final String RETRY_AFTER_SECONDS = "30";

    @Context
    private HttpHeaders headers;

    @Context
    private Request request;

    @Context
    private UriInfo address;

    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init") // the contexts are set by the container
    public ApiProblems() {}

    @Override
    public Response toResponse(Throwable thrown) {
        var problem = Causes.problem(thrown);
        if (problem.isPresent()) {
            EvenTiming.await(problem.get());
            return answer(named(preferringHeaders(problem.get()))).build();
        }
        var invalid = Causes.first(thrown, ConstraintViolationException.class);
        if (invalid.isPresent()) {
            return answer(ProblemBody.of(ConstraintCodes.problem(invalid.get())))
                    .build();
        }
        return switch (thrown) {
            case HttpProblem known ->
                answer(new ProblemBody(known.getResponse().getStatus(), known.code()))
                        .build();
            case WebApplicationException known
            when known.getResponse().getStatus() < 500 -> keepingHeaders(known.getResponse());
            default -> unexpected(thrown);
        };
    }

    /** Who sent {@code If-Match} is told in its terms that somebody else was first. */
    private ProblemBody preferringHeaders(Problem problem) {
        boolean stale = problem instanceof Problem.Conflict && problem.code().equals("changed-meanwhile");
        return stale && headers.getHeaderString(HttpHeaders.IF_MATCH) != null
                ? new ProblemBody(412, "version.changed")
                : ProblemBody.of(problem);
    }

    /** With the fields as the client called them. */
    private ProblemBody named(ProblemBody body) {
        var operation = resource.getResourceMethod();
        return operation == null || body.errors().isEmpty()
                ? body
                : new ProblemBody(
                        body.status(), body.code(), FieldNames.of(body.errors(), operation), body.reference());
    }

    private Response keepingHeaders(Response known) {
        if (known.getStatus() < 400) {
            return known;
        }
        var answer = answer(new ProblemBody(known.getStatus(), HttpCodes.of(known.getStatus())));
        String allow = known.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    private Response unexpected(Throwable thrown) {
        Incident incident =
                Incident.of(thrown, request.getMethod(), address.getRequestUri().getPath());
        return answer(new ProblemBody(500, "unexpected", List.of(), incident.reference()))
                .build();
    }

    private Response.ResponseBuilder answer(ProblemBody body) {
        var locale = ApiLanguage.of(headers);
        var builder = Response.status(body.status())
                .type(ProblemBody.MEDIA_TYPE)
                .language(locale)
                .entity(body.json(locale).toString());
        return body.status() == 503 || body.status() == 429
                ? builder.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                : builder;
    }
}
