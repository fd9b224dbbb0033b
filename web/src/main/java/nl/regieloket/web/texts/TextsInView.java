package nl.regieloket.web.texts;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What pages know as {@code m}: the texts in the language of the view. */
public final class TextsInView {
    static final TextsInView INSTANCE = new TextsInView();

    private TextsInView() {}

    ResourceBundle bundle(String feature) {
        return Texts.bundle(feature, locale());
    }

    static Locale locale() {
        var context = FacesContext.getCurrentInstance();
        var root = context == null ? null : context.getViewRoot();
        return root == null ? Texts.DUTCH : root.getLocale();
    }

    /** {@code #{m.with(m.Claims['paused'], claim.reference, date)}}: fills {0}, {1}, … */
    public String with(String pattern, Object... parameters) {
        return Texts.with(pattern, parameters);
    }

    /**
     * {@code #{m.of('Claims', claim.kind)}}: the word for a constant of an enum, key {@code <EnumType>.<CONSTANT>};
     * nothing for null.
     */
    public String of(String feature, @Nullable Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        return Texts.text(locale(), feature, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** {@code #{m.count('Claims', 'rows', n)}}: key {@code rows.one} for 1, {@code rows.other} else; {0} is the number. */
    public String count(String feature, String key, long number) {
        return Texts.text(locale(), feature, key + (number == 1 ? ".one" : ".other"), number);
    }
}
