package nl.regieloket.web.protection;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a form that another site sends in the name of who is signed in here. Every browser says where a form comes
 * from; the API is exempt because it never looks at a session, and so is the identity provider's own message.
 */
@WebFilter("/*")
public class OwnFormsOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BACK_CHANNEL = "/backchannel-logout";

    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (HARMLESS.contains(request.getMethod())
                || path.startsWith("/api/")
                || path.equals(BACK_CHANNEL)
                || isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), url)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * Whether the request comes from a page of ours.
     *
     * @param site relation that the browser states ({@code Sec-Fetch-Site}); null: an older browser
     * @param origin of the page that asked; null: not told
     */
    static boolean isOwn(@Nullable String site, @Nullable String origin, String ownUrl) {
        if (site != null) {
            return site.equals("same-origin");
        }
        URI own = URI.create(ownUrl);
        return origin != null && origin.equalsIgnoreCase(own.getScheme() + "://" + own.getAuthority());
    }
}
