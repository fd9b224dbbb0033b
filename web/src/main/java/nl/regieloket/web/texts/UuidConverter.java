package nl.regieloket.web.texts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Ids in view parameters and choices; anything that is no id counts as an unknown one. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {
    @Override
    public @Nullable UUID getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException _) {
            if (component instanceof UIViewParameter) {
                throw new Problem.Missing("id.unknown");
            }
            throw ProblemTexts.unreadable("id.unknown");
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
