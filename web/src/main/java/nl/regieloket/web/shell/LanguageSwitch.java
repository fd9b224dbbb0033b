package nl.regieloket.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regieloket.web.texts.Language;
import nl.regieloket.web.texts.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** {@code /taal/en?terug=/regieloket/…}: remembers the language and goes back to a page of ours. */
@WebServlet("/taal/*")
public class LanguageSwitch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern LOCAL_PATH = Pattern.compile("/[\\w\\-./?=&%~:@!$',;+]*");

    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Cookie cookie =
                new Cookie(Language.COOKIE, Texts.supported(Locale.of(asked)).getLanguage());
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(url.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        // by hand: the server would make it whole from the Host that the browser named
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request.getParameter("terug"), request.getContextPath()));
    }

    /** Only a path under our own context; anything else goes to the first page. */
    static String back(@Nullable String asked, String contextPath) {
        boolean ours = asked != null
                && (asked.equals(contextPath) || asked.startsWith(contextPath + "/"))
                && !asked.contains("//")
                && !asked.contains("/../")
                && LOCAL_PATH.matcher(asked).matches();
        return ours && asked != null ? asked : contextPath + "/";
    }
}
