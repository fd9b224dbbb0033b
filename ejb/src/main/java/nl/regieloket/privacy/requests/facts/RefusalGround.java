package nl.regieloket.privacy.requests.facts;

import java.util.Locale;

/**
 * A ground on which a request may be refused.
 *
 * @param article of AVG or UAVG
 * @param dutch one sentence, for the resident
 */
public record RefusalGround(String code, String article, String dutch, String english) {
    /** The sentence, in Dutch or else in English. */
    public String words(Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : english;
    }
}
