package nl.regieloket.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import nl.regieloket.web.texts.Texts;

/** The language of texts in answers: English where {@code Accept-Language} puts it first, Dutch otherwise. */
public final class ApiLanguage {
    private ApiLanguage() {}

    public static Locale of(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream()
                .findFirst()
                .map(Texts::supported)
                .orElse(Texts.DUTCH);
    }
}
