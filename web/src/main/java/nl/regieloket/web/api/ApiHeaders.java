package nl.regieloket.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import nl.regieloket.web.problems.ApiVersion;

/** The headers of every answer of the API. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(ApiVersion.HEADER, ApiVersion.NUMBER);
        response.getHeaders().putSingle("Vary", "Accept, Accept-Language, Authorization");
    }
}
