package nl.regieloket.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a file to the person who asked for it; no cache on the way may keep it. */
public final class Download {
    private Download() {}

    /** Answers the request of this page with the file; the page itself stays. */
    public static void send(FacesContext context, String name, String type, byte[] bytes) throws IOException {
        var response = (HttpServletResponse) context.getExternalContext().getResponse();
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes);
        context.responseComplete();
    }
}
