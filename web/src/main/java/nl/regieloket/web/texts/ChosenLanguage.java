package nl.regieloket.web.texts;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Gives every view the chosen language from the moment it exists. The {@code locale} of a page is read when the page is
 * built, after what it shows was put into words.
 */
public class ChosenLanguage extends ViewHandlerWrapper {
    public ChosenLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of((HttpServletRequest) context.getExternalContext().getRequest());
    }
}
