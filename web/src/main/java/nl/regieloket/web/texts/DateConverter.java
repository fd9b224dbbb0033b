package nl.regieloket.web.texts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in fields: shows {@code 07-04-2026}, reads every form of {@link Formats#parseDate}. */
@FacesConverter(forClass = LocalDate.class)
public class DateConverter implements Converter<LocalDate> {
    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Formats.parseDate(typed).orElseThrow(() -> ProblemTexts.unreadable("date.invalid"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable LocalDate date) {
        return date == null ? "" : Formats.shortDate(date);
    }
}
