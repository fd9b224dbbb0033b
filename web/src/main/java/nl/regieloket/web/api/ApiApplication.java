package nl.regieloket.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the API. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
    /** Version of the API: the major one stands in the path, the whole in the header {@code API-Version}. */
    public static final String VERSION = "1.0.0";
}
