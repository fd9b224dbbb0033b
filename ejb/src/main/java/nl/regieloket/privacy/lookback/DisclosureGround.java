package nl.regieloket.privacy.lookback;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;

/**
 * A ground on which evidence may be handed over, of {@code config/data/disclosure-grounds.csv}.
 *
 * @param article of the law
 */
public record DisclosureGround(String code, String article, String dutch, String english, Period validity) {
    private static final List<DisclosureGround> ALL = ReferenceTable.packaged("disclosure-grounds.csv").stream()
            .map(DisclosureGround::of)
            .toList();

    private static DisclosureGround of(ReferenceTable.Row row) {
        row.text("source");
        return new DisclosureGround(
                row.text("code"),
                row.text("article"),
                row.text("words_nl"),
                row.text("words_en"),
                new Period(
                        row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required")),
                        row.findDate("valid_until").orElse(null)));
    }

    /** Those in force on a day. */
    static List<DisclosureGround> on(LocalDate day) {
        return ALL.stream().filter(ground -> ground.validity.includes(day)).toList();
    }

    /** What it is, in Dutch or else in English. */
    public String words(Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : english;
    }
}
