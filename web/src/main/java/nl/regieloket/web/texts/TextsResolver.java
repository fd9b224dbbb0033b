package nl.regieloket.web.texts;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Lets pages say {@code #{m.Claims['title']}}: the variable {@code m}, and a property of it for each feature. */
public class TextsResolver extends ELResolver {
    private static final String VARIABLE = "m";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null && VARIABLE.equals(property)) {
            context.setPropertyResolved(null, property);
            return TextsInView.INSTANCE;
        }
        if (base instanceof TextsInView texts && property instanceof String feature) {
            try {
                Object bundle = texts.bundle(feature);
                context.setPropertyResolved(base, property);
                return bundle;
            } catch (MissingResourceException _) {
                return null;
            }
        }
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
