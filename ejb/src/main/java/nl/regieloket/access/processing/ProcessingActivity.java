package nl.regieloket.access.processing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * A processing activity as the register of the controller has it (AVG 30).
 *
 * @param nameNl what is done, in words a resident can read
 * @param purpose code of the purpose
 * @param legalBasis on which it rests
 * @param categories of data that it reads
 * @param actions codes of the rights it covers; {@code <prefix>.*} covers all that no activity names
 * @param from first day
 * @param until last day, inclusive; null: no end
 */
public record ProcessingActivity(
        String code,
        String nameNl,
        String nameEn,
        String purpose,
        String whyNl,
        String whyEn,
        String legalBasis,
        List<String> categories,
        List<String> actions,
        LocalDate from,
        @Nullable LocalDate until) {
    /** Of actions that read no personal data of residents. */
    static final String NONE = "none";

    public ProcessingActivity {
        categories = List.copyOf(categories);
        actions = List.copyOf(actions);
    }

    static ProcessingActivity of(ReferenceTable.Row row) {
        return new ProcessingActivity(
                row.text("code"),
                row.text("name_nl"),
                row.text("name_en"),
                row.text("purpose"),
                row.text("why_nl"),
                row.text("why_en"),
                row.text("legal_basis"),
                List.of(row.text("categories").split(" ")),
                List.of(row.text("actions").split(" ")),
                row.findDate("valid_from").orElseThrow(),
                row.findDate("valid_until").orElse(null));
    }

    /** What is done, in Dutch or else in English. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("nl") ? nameNl : nameEn;
    }

    /** Why it is done, in Dutch or else in English. */
    public String why(Locale locale) {
        return locale.getLanguage().equals("nl") ? whyNl : whyEn;
    }

    boolean isInForce(LocalDate on) {
        return !from.isAfter(on) && (until == null || !until.isBefore(on));
    }

    boolean names(String action) {
        return actions.contains(action);
    }

    boolean coversByPrefix(String action) {
        return actions.contains(action.substring(0, action.indexOf('.') + 1) + "*");
    }
}
