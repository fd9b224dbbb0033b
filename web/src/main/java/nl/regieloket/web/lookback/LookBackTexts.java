package nl.regieloket.web.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regieloket.kernel.csv.CsvText;
import nl.regieloket.privacy.lookback.Evidence;
import nl.regieloket.privacy.lookback.LookBackLine;
import nl.regieloket.web.texts.Formats;
import nl.regieloket.web.texts.Texts;

/** What was seen and done in words, and as a table for a spreadsheet. */
@ApplicationScoped
public class LookBackTexts {
    private static final String TEXTS = "LookBack";

    /** The activity for which it was seen, as it was called then. */
    public String seen(LookBackLine line, Locale locale) {
        var words = line.words();
        return words == null ? line.what() : words.in(locale);
    }

    /** What is handed over: no name of a resident, no BSN, and no cell that a spreadsheet runs. */
    String file(Evidence evidence, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text(locale, "case"), evidence.view().caseNumber(), "", ""));
        rows.add(List.of(text(locale, "helper"), evidence.view().helper(), "", ""));
        rows.add(List.of(
                text(locale, "ground"),
                evidence.ground().article(),
                evidence.ground().words(locale),
                ""));
        rows.add(List.of(text(locale, "recipient"), evidence.recipient(), "", ""));
        rows.add(List.of(text(locale, "when"), text(locale, "kind"), text(locale, "what"), text(locale, "answer")));
        evidence.seen()
                .forEach(line -> rows.add(
                        List.of(Formats.moment(line.at(), locale), text(locale, "seen"), seen(line, locale), "")));
        evidence.done()
                .forEach(line -> rows.add(List.of(
                        Formats.moment(line.at(), locale),
                        text(locale, "done"),
                        line.what(),
                        text(locale, line.allowed() ? "allowed" : "refused"))));
        return CsvText.write(rows);
    }

    private static String text(Locale locale, String key) {
        return Texts.text(locale, TEXTS, key);
    }
}
