package nl.regieloket.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Sends the version of a single thing along as its tag, and 304 to who has exactly this already. */
@Provider
@Priority(Tags.BEFORE_THE_ANSWER_IS_KEPT)
public class Tags implements ContainerResponseFilter {
    /** Filters of answers run from the highest number down. */
    static final int BEFORE_THE_ANSWER_IS_KEPT = Priorities.USER + 100;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned thing)) {
            return;
        }
        var tag = new EntityTag(Versions.tag(thing.versie(), JsonForm.write(thing)));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        boolean asksForNews = HttpMethod.GET.equals(request.getMethod())
                && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
        if (asksForNews && request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
