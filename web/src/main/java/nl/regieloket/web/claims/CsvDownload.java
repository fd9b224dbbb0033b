package nl.regieloket.web.claims;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives a table to the person who asked for it, as a file that no cache on the way may keep. */
final class CsvDownload {
    private CsvDownload() {}

    /** Answers the request of this page with the file; the page itself stays. */
    static void send(FacesContext context, String name, String table) throws IOException {
        write((HttpServletResponse) context.getExternalContext().getResponse(), name, table);
        context.responseComplete();
    }

    static void write(HttpServletResponse response, String name, String table) throws IOException {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(bytes);
    }
}
