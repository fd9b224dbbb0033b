package nl.regieloket.web.texts;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the product: one pair of bundles per feature ({@code nl/regieloket/messages/<Feature>_nl} and
 * {@code _en}), the same keys in both. Placeholders are {@code {0}}, {@code {1}}; nothing else is special, so an
 * apostrophe is just an apostrophe.
 */
public final class Texts {
    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String HOME = "nl.regieloket.messages.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The language to answer in: English where it is asked for, Dutch otherwise. */
    public static Locale supported(Locale asked) {
        return ENGLISH.getLanguage().equals(asked.getLanguage()) ? ENGLISH : DUTCH;
    }

    /**
     * The bundle of one feature.
     *
     * @throws MissingResourceException when the feature has none
     */
    public static ResourceBundle bundle(String feature, Locale locale) {
        return ResourceBundle.getBundle(HOME + feature, supported(locale), Texts.class.getClassLoader(), NO_FALLBACK);
    }

    /** One text with its placeholders filled; the key between question marks where there is no such text. */
    public static String text(Locale locale, String feature, String key, Object... parameters) {
        ResourceBundle bundle = bundle(feature, locale);
        return bundle.containsKey(key) ? with(bundle.getString(key), parameters) : "???" + key + "???";
    }

    /** Puts the parameters in the places {@code {0}}, {@code {1}}, …; null becomes nothing. */
    public static String with(String pattern, Object... parameters) {
        String filled = pattern;
        for (int i = 0; i < parameters.length; i++) {
            Object parameter = parameters[i];
            filled = filled.replace("{" + i + "}", parameter == null ? "" : parameter.toString());
        }
        return filled;
    }
}
