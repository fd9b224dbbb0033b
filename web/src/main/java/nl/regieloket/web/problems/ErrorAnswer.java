package nl.regieloket.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regieloket.web.texts.Texts;

/** Where the server sends every error that has no answer yet: a page for people, problem+json for clients of the API. */
@WebServlet("/foutantwoord")
public class ErrorAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/errors/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(status instanceof Integer code)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (address != null && address.toString().startsWith(request.getContextPath() + "/api/")) {
            answerClient(request, response, code);
        } else {
            readForm(request);
            request.getRequestDispatcher(PAGE).forward(new FailedRequest(request), response);
        }
    }

    /** The server says that a form is too large to whoever reads it first, be it our error page: then that is over. */
    private static void readForm(HttpServletRequest request) {
        try {
            request.getParameterMap();
        } catch (IllegalStateException _) {
            // what is wrong with the request is what this page tells
        }
    }

    private static void answerClient(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        String code = HttpCodes.of(status);
        Object reference = request.getAttribute(Incident.ATTRIBUTE);
        var body = new ProblemBody(status, code, java.util.List.of(), reference == null ? null : reference.toString());
        // without the header the server's own language would answer
        var locale = request.getHeader("Accept-Language") == null ? Texts.DUTCH : Texts.supported(request.getLocale());
        byte[] json = body.json(locale).toString().getBytes(StandardCharsets.UTF_8);
        response.setHeader(ApiVersion.HEADER, ApiVersion.NUMBER);
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
