package nl.regieloket.privacy.requests;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of letters and files, in the language of who reads. */
final class Sentences {
    private final ResourceBundle bundle;
    private final Locale locale;

    Sentences(String name, Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "nl.regieloket.messages." + name,
                locale.getLanguage().equals("nl") ? Locale.forLanguageTag("nl") : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key) {
        return bundle.getString(key);
    }

    /** With its places filled: {@code {0}} and so on. */
    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key).replace("'", "''"), locale).format(values);
    }

    /** What stands under that key, or else the text itself. */
    String orElse(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    Locale locale() {
        return locale;
    }

    /** A day as people write it. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }
}
