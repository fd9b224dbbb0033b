package nl.regieloket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.regieloket.web.oidc.OidcSettings;
import org.jspecify.annotations.Nullable;

/**
 * A page of this application to go back to: path within the application and query. Never leads to another site.
 *
 * @param path starts with one slash
 */
public record LocalAddress(String path) {
    /** Names the address to go on to. */
    static final String PARAMETER = "naar";

    static final LocalAddress HOME = new LocalAddress("/");

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 1000;

    public LocalAddress {
        if (!isLocal(path)) {
            throw new IllegalArgumentException("not a local address");
        }
    }

    /** The page that is asked for, with its query. */
    static LocalAddress of(HttpServletRequest request) {
        String query = request.getQueryString();
        return orHome(request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query));
    }

    /** The page from which a request came, for one that is no page itself; its own address where that isn't told. */
    public static LocalAddress ofPageBehind(HttpServletRequest request) {
        String home = "://" + request.getHeader("Host") + request.getContextPath() + "/";
        String referrer = request.getHeader("Referer");
        int at = referrer == null ? -1 : referrer.indexOf(home);
        return referrer != null && SCHEMES.contains(referrer.substring(0, Math.max(0, at)))
                ? orHome(referrer.substring(at + home.length() - 1))
                : of(request);
    }

    /** The address that a parameter names; home when it names none, or leads elsewhere. */
    static LocalAddress orHome(@Nullable String path) {
        return path != null && isLocal(path) ? new LocalAddress(path) : HOME;
    }

    /** A page of the sign-in that leads on to this one. */
    LocalAddress by(String page) {
        return new LocalAddress(page + "?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /** This page with one more parameter in its query, once however often it is added. */
    public LocalAddress with(String name, String value) {
        String pair = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        int at = path.indexOf('?');
        String query = at < 0 ? "" : path.substring(at + 1);
        if (List.of(query.split("&")).contains(pair)) {
            return this;
        }
        return orHome(path + (at < 0 ? "?" : "&") + pair);
    }

    /** The address that such a page must lead on to. */
    static LocalAddress after(HttpServletRequest request) {
        return orHome(request.getParameter(PARAMETER));
    }

    /** This page as a browser knows it. */
    URI in(OidcSettings settings) {
        return URI.create(settings.url() + path);
    }

    private static boolean isLocal(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\") || path.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
