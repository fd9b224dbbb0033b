package nl.regieloket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.regieloket.web.oidc.OidcSettings;

/** Which way in a request takes. What is not named here is a screen for who signed in: a new page is closed by itself. */
enum Doors {
    /** Bearer tokens only. */
    API,
    /** Needs nobody signed in; knows who is. */
    PUBLIC,
    /** Ends, begins or chooses; decides itself what it needs. */
    SIGN_IN,
    /** Session only. */
    SCREEN;

    static final String SIGN_IN_PATH = "/aanmelden";
    static final String STEP_UP_PATH = "/versterken";
    static final String SIGN_OUT_PATH = "/afmelden";
    static final String BACK_CHANNEL_PATH = "/backchannel-logout";
    static final String CHOOSE_PATH = "/organisatie";
    static final String CHOOSE_PAGE = "/kies-organisatie";
    static final String SIGNED_OUT_PAGE = "/afgemeld";
    static final String ENDED_PAGE = "/sessie-verlopen";
    static final String NOT_SIGNED_IN_PAGE = "/niet-aangemeld";

    private static final String PAGE = ".xhtml";
    private static final Set<String> SIGN_IN_PATHS = Set.of(
            SIGN_IN_PATH, STEP_UP_PATH, OidcSettings.CALLBACK_PATH, SIGN_OUT_PATH, BACK_CHANNEL_PATH, CHOOSE_PATH);
    private static final Set<String> PUBLIC_PATHS = Set.of(
            "",
            "/",
            "/index",
            SIGNED_OUT_PAGE,
            ENDED_PAGE,
            NOT_SIGNED_IN_PAGE,
            "/fout",
            "/favicon.ico",
            "/robots.txt",
            "/api/v1/openapi.json");

    static Doors of(HttpServletRequest request) {
        return of(path(request));
    }

    /** The path as the container resolved it, without what a client may hide in the address. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    static Doors of(String path) {
        String page = path.endsWith(PAGE) ? path.substring(0, path.length() - PAGE.length()) : path;
        if (PUBLIC_PATHS.contains(page) || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/taal/")) {
            return PUBLIC;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return API;
        }
        return SIGN_IN_PATHS.contains(path) ? SIGN_IN : SCREEN;
    }
}
