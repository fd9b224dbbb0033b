package nl.regieloket.web.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.KnownDates;

/**
 * How dates, moments and amounts are written and read in both languages. Dates: {@code di 7 april 2026} in text,
 * {@code 07-04-2026} in tables. Amounts: {@code € 1.278,18}, in English {@code €1,278.18}. Both read the other's form
 * where no misunderstanding is possible.
 */
public final class Formats {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Locale ENGLISH = Locale.UK;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final List<DateTimeFormatter> NUMERIC = Stream.of("d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final List<DateTimeFormatter> IN_WORDS = Stream.of("d MMMM uuuu", "d MMM uuuu")
            .flatMap(pattern -> Stream.of(DUTCH, ENGLISH)
                    .map(locale -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)
                            .withResolverStyle(ResolverStyle.STRICT)))
            .toList();

    private static final Pattern PLAIN_COMMA = Pattern.compile("\\d{1,11}(,\\d{1,2})?");
    private static final Pattern PLAIN_POINT = Pattern.compile("\\d{1,11}\\.\\d{1,2}");
    private static final Pattern DUTCH_THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3}(,\\d{1,2})?");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,2})?");

    private Formats() {}

    /** {@code di 7 april 2026}. */
    public static String longDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMMM uuuu", region(locale)).format(date);
    }

    /** {@code 07-04-2026}. */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** {@code 1991-04-07} as {@code 07-04-1991}, {@code 1991-04} as {@code 04-1991}, {@code 1991} as it is. */
    public static String reversed(String iso) {
        return String.join("-", List.of(iso.split("-")).reversed());
    }

    /** {@code di 7 april 2026, 14:05}, in the Netherlands. */
    public static String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("EEE d MMMM uuuu, HH:mm", region(locale))
                .format(moment.atZone(BusinessClock.ZONE));
    }

    /** {@code € 1.278,18} with a no-break space after the sign; in English {@code €1,278.18}. */
    public static String amount(Euro euro, Locale locale) {
        boolean dutch = !Texts.ENGLISH.equals(Texts.supported(locale));
        var digits = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(region(locale)));
        String number = digits.format(euro.amount().abs());
        return (dutch ? "€\u00a0" : "€") + (euro.isNegative() ? "-" : "") + number;
    }

    /** An amount as one types it: {@code 1278,18}, in English {@code 1278.18}. */
    public static String typedAmount(Euro euro, Locale locale) {
        String plain = euro.amount().toPlainString();
        return Texts.ENGLISH.equals(Texts.supported(locale)) ? plain : plain.replace('.', ',');
    }

    /** Reads a date as people type it: {@code 7-4-2026}, {@code 2026-04-07}, {@code 7 april 2026}; empty: not a date. */
    public static Optional<LocalDate> parseDate(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        return Stream.concat(NUMERIC.stream(), IN_WORDS.stream())
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

    /**
     * Reads an amount as people type it: {@code 1278,18}, {@code 1.278,18}, {@code 1278.18}, {@code € 1278}; empty: not
     * an amount. A group of exactly three digits behind a point is thousands, as the Dutch write them; only where the
     * screen is English does a comma before three digits mean thousands too.
     */
    public static Optional<Euro> parseAmount(String typed, Locale locale) {
        String text = typed.replaceAll("[\\s\\u00a0€]", "");
        boolean english = Texts.ENGLISH.equals(Texts.supported(locale));
        if (english && ENGLISH_THOUSANDS.matcher(text).matches()) {
            return euro(text.replace(",", ""));
        }
        if (PLAIN_COMMA.matcher(text).matches()) {
            return euro(text.replace(',', '.'));
        }
        if (PLAIN_POINT.matcher(text).matches()) {
            return euro(text);
        }
        if (DUTCH_THOUSANDS.matcher(text).matches()) {
            return euro(text.replace(".", "").replace(',', '.'));
        }
        return Optional.empty();
    }

    private static Optional<Euro> euro(String decimal) {
        BigDecimal amount = new BigDecimal(decimal).setScale(2, RoundingMode.UNNECESSARY);
        return amount.precision() > 13 ? Optional.empty() : Optional.of(new Euro(amount));
    }

    private static Locale region(Locale locale) {
        return Texts.ENGLISH.equals(Texts.supported(locale)) ? ENGLISH : DUTCH;
    }

    /** An article as the table of terms has it, {@code 4 lid 1 Wgs}; in English {@code 4(1) Wgs}. */
    static String article(String dutch, Locale locale) {
        return locale.getLanguage().equals("nl") ? dutch : dutch.replaceAll(" lid (\\d+)", "($1)");
    }
}
