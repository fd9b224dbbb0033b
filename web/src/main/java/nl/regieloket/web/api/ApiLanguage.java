package nl.regieloket.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The language of texts in answers: English where {@code Accept-Language} prefers it to Dutch, Dutch otherwise. */
public final class ApiLanguage {
    private static final List<Locale> KNOWN = List.of(Texts.DUTCH, Texts.ENGLISH);

    private ApiLanguage() {}

    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Texts.DUTCH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
            return best == null ? Texts.DUTCH : best;
        } catch (IllegalArgumentException _) {
            return Texts.DUTCH; // a header that can't be read is no reason to refuse
        }
    }
}
