package nl.regieloket.web.texts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import nl.regieloket.kernel.Euro;
import org.jspecify.annotations.Nullable;

/** Amounts in fields: shows {@code 1278,18}, reads every form of {@link Formats#parseAmount}. */
@FacesConverter(forClass = Euro.class)
public class AmountConverter implements Converter<Euro> {
    @Override
    public @Nullable Euro getAsObject(FacesContext context, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Formats.parseAmount(typed, TextsInView.locale())
                .orElseThrow(() -> ProblemTexts.unreadable("amount.invalid"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable Euro euro) {
        return euro == null ? "" : Formats.typedAmount(euro, TextsInView.locale());
    }
}
