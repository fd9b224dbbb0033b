package nl.regieloket.web.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;

/** The last net under everything that is not the API: no stack trace leaves, the error page gets a reference. */
@WebFilter("/*")
public class Incidents extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | IOException e) {
            if (response.isCommitted()) {
                Incident.of(e, request.getMethod(), request.getRequestURI());
                return;
            }
            answer(e, request, response);
        }
    }

    static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = Causes.problem(thrown);
        if (problem.isPresent()) {
            response.sendError(Statuses.of(problem.get()));
            return;
        }
        var refused = Causes.first(thrown, ClientErrorException.class);
        if (refused.isPresent()) {
            response.sendError(refused.get().getResponse().getStatus()); // a body that was larger than it said
            return;
        }
        Incident incident = Incident.of(thrown, request.getMethod(), request.getRequestURI());
        request.setAttribute(Incident.ATTRIBUTE, incident.reference());
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
