package nl.regieloket.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** The headers of every answer of the API. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("API-Version", ApiApplication.VERSION);
        response.getHeaders().putSingle("Vary", "Accept, Accept-Language, Authorization");
    }
}
