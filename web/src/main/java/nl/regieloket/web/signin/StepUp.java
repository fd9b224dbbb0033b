package nl.regieloket.web.signin;

import jakarta.servlet.http.HttpServletRequest;

/** The way to a second factor, for an act that asks for one. */
public final class StepUp {
    private static final String PAGE = "/tweede-stap";

    private StepUp() {}

    /** The page that asks for it and comes back to the page of this request; path within the application. */
    public static String pageFor(HttpServletRequest request) {
        return LocalAddress.ofPageBehind(request).by(PAGE).path();
    }
}
