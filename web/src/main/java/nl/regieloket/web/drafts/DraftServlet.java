package nl.regieloket.web.drafts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.regieloket.drafts.KeepingDrafts;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.problems.Statuses;
import nl.regieloket.web.signin.CurrentActor;

/**
 * {@code /concepten/<key>}: where the script of a form leaves and fetches what is typed. The header of our own that it
 * sends can't be sent by another site.
 */
@WebServlet("/concepten/*")
public class DraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 256 * 1024;

    @Inject
    private transient KeepingDrafts drafts;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (request.getHeader("X-Regieloket") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            switch (request.getMethod()) {
                case "GET" -> send(drafts.find(current.get(), key), response);
                case "PUT" -> keep(key, request, response);
                case "DELETE" -> {
                    drafts.discard(current.get(), key);
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (Problem problem) {
            response.setStatus(
                    problem.code().equals("draft.too-large")
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : Statuses.of(problem));
        }
    }

    private static void send(Optional<String> draft, HttpServletResponse response) throws IOException {
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        byte[] content = draft.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private void keep(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new Problem.Invalid("draft.too-large");
        }
        drafts.keep(current.get(), key, new String(content, StandardCharsets.UTF_8));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
