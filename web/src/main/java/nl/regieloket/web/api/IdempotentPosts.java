package nl.regieloket.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import nl.regieloket.kernel.Problem;
import nl.regieloket.retries.Answer;
import nl.regieloket.retries.AnsweringOnce;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * {@code Idempotency-Key} on POST: the same request under the same key acts once and gets the same answer, with the
 * header {@code Idempotency-Replayed} from the second time on. Only answers of success are kept; a refusal gives the key
 * back.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class IdempotentPosts implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    static final String HEADER = "Idempotency-Key";

    private static final String TAKEN = "regieloket.idempotency-key";

    @Inject
    private AnsweringOnce answering;

    @Inject
    private CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        begin(key, hash(request, body))
                .ifPresentOrElse(answer -> request.abortWith(repeated(answer)), () -> request.setProperty(TAKEN, key));
    }

    private Optional<Answer> begin(String key, byte[] hash) {
        try {
            return answering.begin(current.get(), key, hash);
        } catch (Problem.Conflict e) {
            // two at the same instant: the other one came first
            throw e.code().equals("already-exists") ? new Problem.Conflict("idempotency.outcome-unknown") : e;
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(TAKEN) instanceof String key)) {
            return;
        }
        if (response.getStatus() >= 300) {
            request.removeProperty(TAKEN);
            answering.forget(current.get(), key);
        } else if (!response.hasEntity()) {
            request.removeProperty(TAKEN);
            answering.finish(current.get(), key, answer(response, null, ""));
        } else {
            request.setProperty(TAKEN + ".answer", answer(response, String.valueOf(response.getMediaType()), ""));
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(TAKEN) instanceof String key)
                || !(context.getProperty(TAKEN + ".answer") instanceof Answer answer)) {
            context.proceed();
            return;
        }
        var wire = context.getOutputStream();
        var copy = new ByteArrayOutputStream();
        context.setOutputStream(copy);
        context.proceed();
        answering.finish(
                current.get(),
                key,
                new Answer(
                        answer.status(),
                        answer.mediaType(),
                        answer.location(),
                        answer.tag(),
                        copy.toString(StandardCharsets.UTF_8)));
        copy.writeTo(wire);
    }

    private static Answer answer(ContainerResponseContext response, @Nullable String mediaType, String body) {
        return new Answer(
                response.getStatus(),
                mediaType,
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                body);
    }

    private static Response repeated(Answer answer) {
        var response = Response.status(answer.status())
                .header("Idempotency-Replayed", "true")
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.tag());
        return answer.mediaType() == null
                ? response.build()
                : response.type(answer.mediaType()).entity(answer.body()).build();
    }

    private static byte[] hash(ContainerRequestContext request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.getUriInfo().getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
            digest.update(Objects.requireNonNullElse(
                            request.getUriInfo().getRequestUri().getRawQuery(), "")
                    .getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
