package nl.regieloket.web.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.csv.CsvText;
import nl.regieloket.privacy.register.ProcessingRegister;
import nl.regieloket.privacy.register.RegisterEntry;
import nl.regieloket.web.texts.Texts;

/** The register as a table for a spreadsheet, without a cell that it would run. */
final class RegisterFile {
    private static final String TEXTS = "Register";

    private static final List<String> COLUMNS = List.of(
            "controller",
            "oin",
            "officers",
            "name",
            "why",
            "basis",
            "people",
            "categories",
            "recipients",
            "transfers",
            "kept",
            "security",
            "from");

    private RegisterFile() {}

    static String of(ProcessingRegister register, Locale locale) {
        return CsvText.write(Stream.concat(
                        Stream.of(COLUMNS.stream()
                                .map(column -> Texts.text(locale, TEXTS, column))
                                .toList()),
                        register.entries().stream().map(entry -> line(register, entry, locale)))
                .toList());
    }

    private static List<String> line(ProcessingRegister register, RegisterEntry entry, Locale locale) {
        return List.of(
                register.controller(),
                register.oin(),
                String.join("; ", register.officers()),
                entry.name().in(locale),
                entry.why().in(locale),
                entry.legalBasis(),
                entry.people().in(locale),
                categories(entry, locale),
                entry.recipients().in(locale),
                entry.transfers().in(locale),
                entry.kept().in(locale),
                Texts.text(locale, TEXTS, "security." + entry.security()),
                entry.from().toString());
    }

    static String categories(RegisterEntry entry, Locale locale) {
        return entry.categories().stream()
                .map(code -> Texts.text(locale, TEXTS, "category." + code))
                .collect(Collectors.joining(", "));
    }
}
