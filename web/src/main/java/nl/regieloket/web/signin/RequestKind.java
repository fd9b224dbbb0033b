package nl.regieloket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a browser does with the answer, so that it can be sent on in a way that it follows. */
enum RequestKind {
    /** Shows it as a page. */
    PAGE,
    /** Puts it into a page (Faces partial request). */
    PARTIAL,
    /** Shows it as the page after a form. */
    FORM,
    /** Nobody looks at it: scripts, pictures, what is no browser. */
    BACKGROUND;

    static RequestKind of(HttpServletRequest request) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return PARTIAL;
        }
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        if ((mode != null && !mode.equals("navigate")) || request.getHeader("X-Requested-With") != null) {
            return BACKGROUND;
        }
        return switch (request.getMethod()) {
            case "GET" -> PAGE;
            case "POST" -> FORM;
            default -> BACKGROUND;
        };
    }
}
