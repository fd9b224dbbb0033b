package nl.regieloket.web.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.regieloket.kernel.Trace;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the browser what no answer of ours needs, and whoever asks the trace of his request. Every answer may do nothing at all, until a page puts its own policy
 * for scripts over that, which carries their nonce.
 */
@ApplicationScoped
public class SafeHeaders {
    static final String POLICY = "Content-Security-Policy";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    /** Puts them on an answer; again where it had them already. */
    public void putOn(HttpServletRequest request, HttpServletResponse response) {
        putOn(request, response, url);
    }

    static void putOn(HttpServletRequest request, HttpServletResponse response, String url) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        if (url.startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        Trace.current().ifPresent(trace -> response.setHeader(Trace.HEADER, trace.traceparent()));
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (failed || !request.getServletPath().startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
