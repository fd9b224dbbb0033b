package nl.regieloket.web.api;

import jakarta.ws.rs.WebApplicationException;

/** A refusal that only HTTP knows, such as a missing {@code If-Match}. */
final class HttpProblem extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private final String code;

    HttpProblem(int status, String code) {
        super(code, status);
        this.code = code;
    }

    String code() {
        return code;
    }
}
