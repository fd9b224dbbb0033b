package nl.regieloket.messaging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of a mail: Dutch, and English under it, since nobody's language is known. It asks somebody to come and look;
 * a name or a BSN never stands in it.
 *
 * @param subject one line, Dutch
 * @param body plain text
 */
record MailText(String subject, String body) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /**
     * Fills a template of the Mail bundle.
     *
     * @param parameters what {@code {name}} stands for; ISO dates are written as people do
     * @throws MissingResourceException when there is no such template
     */
    static MailText of(String template, Map<String, String> parameters) {
        ResourceBundle dutch = bundle(DUTCH);
        ResourceBundle english = bundle(Locale.ENGLISH);
        List<String> body = new ArrayList<>();
        body.add(filled(dutch.getString("mail." + template + ".body"), parameters, DUTCH));
        body.add(filled(dutch.getString("mail.foot"), parameters, DUTCH));
        body.add("-- \nEnglish");
        body.add(filled(english.getString("mail." + template + ".body"), parameters, Locale.ENGLISH));
        body.add(filled(english.getString("mail.foot"), parameters, Locale.ENGLISH));
        return new MailText(
                filled(dutch.getString("mail." + template + ".subject"), parameters, DUTCH),
                String.join("\n\n", body) + "\n");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "nl.regieloket.messages.Mail",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String filled(String text, Map<String, String> parameters, Locale locale) {
        String filled = text;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", written(parameter.getValue(), locale));
        }
        return filled;
    }

    private static String written(String value, Locale locale) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("EEE d MMMM yyyy", locale));
        }
        return value;
    }
}
