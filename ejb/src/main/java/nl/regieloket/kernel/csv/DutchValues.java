package nl.regieloket.kernel.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.KnownDates;

/** Amounts and dates as they stand in Dutch spreadsheets; what could mean two things is not read. */
public final class DutchValues {
    private static final Pattern COMMA = Pattern.compile("\\d{1,8}(,\\d{1,2})?");
    private static final Pattern POINT = Pattern.compile("\\d{1,8}\\.\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,2}(,\\d{1,2})?");
    private static final List<DateTimeFormatter> DATES = Stream.of("d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private DutchValues() {}

    /** Reads {@code 1.278,18}, {@code 1278,18}, {@code € 1278}, {@code 12,-} and {@code 1278.18}; empty: no amount. */
    public static Optional<Euro> amount(String cell) {
        String text = cell.replaceAll("[\\s\\u00a0\\u202f€]", "").replaceFirst(",-{1,2}$", "");
        if (COMMA.matcher(text).matches()) {
            return Optional.of(euro(text.replace(',', '.')));
        }
        if (POINT.matcher(text).matches()) {
            return Optional.of(euro(text));
        }
        if (THOUSANDS.matcher(text).matches()) {
            return Optional.of(euro(text.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    private static Euro euro(String decimal) {
        return new Euro(new BigDecimal(decimal));
    }

    /** Reads {@code 7-4-2026}, {@code 07/04/2026}, {@code 7.4.2026} and {@code 2026-04-07}; empty: no date. */
    public static Optional<LocalDate> date(String cell) {
        String text = cell.strip();
        return DATES.stream()
                .flatMap(format -> parsed(text, format).stream())
                .filter(KnownDates::include)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** How a Dutch spreadsheet shows an amount: {@code 1278,18}. */
    public static String write(Euro euro) {
        return euro.amount().toPlainString().replace('.', ',');
    }

    /** How a Dutch spreadsheet shows a date: {@code 07-04-2026}. */
    public static String write(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).format(date);
    }
}
