package nl.regieloket.web.api;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** 201: something was made. */
public final class Made {
    private Made() {}

    /**
     * The answer with what was made.
     *
     * @param path below the root of the API, without a slash before it
     */
    public static Response at(String path, Object made) {
        return Response.created(URI.create(path)).entity(made).build();
    }
}
