package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.regieloket.casefiles.timeline.TimelineRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.web.texts.Formats;
import nl.regieloket.web.texts.Texts;

/** Puts the facts of a timeline into words: the bundle Timeline, whose texts name the parameters by {@code {name}}. */
@RequestScoped
public class TimelineTexts {
    @Inject
    private OrganisationRegister register;

    /** A line in words. */
    public record Line(Instant at, String organisation, String text) {}

    /** The lines of these facts, in their order. */
    public List<Line> of(List<TimelineRow> rows, Locale locale) {
        var names = register.names(rows.stream()
                .map(TimelineRow::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var absent = register.officerNames(rows.stream()
                .map(TimelineRow::replacing)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> {
                    var by = row.organisation();
                    String organisation = by == null ? "" : names.getOrDefault(by, "");
                    var replacing = row.replacing();
                    return new Line(
                            row.at(),
                            replacing == null
                                    ? organisation
                                    : Texts.text(locale, "Timeline", "replacing")
                                            .replace("{organisation}", organisation)
                                            .replace("{name}", absent.getOrDefault(replacing, "")),
                            text(row, locale));
                })
                .toList();
    }

    /** One fact in words. */
    public static String text(TimelineRow row, Locale locale) {
        String text = Texts.text(locale, "Timeline", "timeline." + row.code());
        for (Map.Entry<String, String> parameter : row.parameters().entrySet()) {
            text = text.replace("{" + parameter.getKey() + "}", shown(parameter.getValue(), locale));
        }
        return text;
    }

    private static String shown(String value, Locale locale) {
        if (value.length() != "2026-04-07".length()) {
            return value;
        }
        try {
            return Formats.longDate(LocalDate.parse(value), locale);
        } catch (DateTimeException _) {
            return value;
        }
    }
}
