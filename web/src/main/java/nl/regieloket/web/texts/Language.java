package nl.regieloket.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of the screens: Dutch, unless the person chose English, which a cookie of a year remembers. */
@Named("language")
@RequestScoped
public class Language {
    public static final String COOKIE = "regieloket-taal";

    @Inject
    private HttpServletRequest request;

    /** The language for every view of this request. */
    public Locale getLocale() {
        return of(request);
    }

    /** The code for the {@code lang} attribute of the page. */
    public String getCode() {
        return getLocale().getLanguage();
    }

    public boolean isDutch() {
        return Texts.DUTCH.equals(getLocale());
    }

    /** Where the switch of language comes back to: this page with its query. */
    public String getHere() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute("jakarta.servlet.forward.query_string");
        return query == null ? path : path + "?" + query;
    }

    /** The chosen language of any request, also outside Faces. */
    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return Texts.supported(Locale.of(cookie.getValue()));
                }
            }
        }
        return Texts.DUTCH;
    }
}
