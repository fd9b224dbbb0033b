package nl.regieloket.web.texts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** BSN in fields: blanks and dots allowed, eight digits padded, the eleven test done; never echoed in a message. */
@FacesConverter(forClass = Bsn.class)
public class BsnConverter implements Converter<Bsn> {
    @Override
    public @Nullable Bsn getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Bsn.parse(typed);
        } catch (Problem.Invalid _) {
            throw ProblemTexts.unreadable("bsn.invalid");
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Bsn bsn) {
        return bsn == null ? "" : bsn.digits();
    }
}
