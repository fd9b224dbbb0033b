package nl.regieloket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Short answers without a page of their own; none of them may be stored. */
final class Answers {
    private Answers() {}

    /** Sends the browser to that address, in the way that it follows for this request. */
    static void go(HttpServletRequest request, HttpServletResponse response, URI address) throws IOException {
        if (RequestKind.of(request) == RequestKind.PARTIAL) {
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .print("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                            + address.toString().replace("&", "&amp;").replace("\"", "&quot;")
                            + "\"></redirect></partial-response>");
            response.flushBuffer();
        } else {
            response.setHeader("Location", address.toString());
            nothing(response, HttpServletResponse.SC_SEE_OTHER);
        }
    }

    /** Nothing but a status. */
    static void nothing(HttpServletResponse response, int status) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        response.flushBuffer();
    }
}
