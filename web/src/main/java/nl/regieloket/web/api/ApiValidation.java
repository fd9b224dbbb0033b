package nl.regieloket.web.api;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Bean Validation has a mapper of the server's own that answers with a page; this one hands it to {@link ApiProblems}. */
@Provider
public class ApiValidation implements ExceptionMapper<ValidationException> {
    @Context
    private Providers providers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public ApiValidation() {}

    @Override
    public Response toResponse(ValidationException thrown) {
        return providers.getExceptionMapper(Throwable.class).toResponse(thrown);
    }
}
