package nl.regieloket.privacy.register;

import java.util.Locale;

/** Words in Dutch and in English. */
public record InBoth(String dutch, String english) {
    /** In Dutch or else in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : english;
    }
}
