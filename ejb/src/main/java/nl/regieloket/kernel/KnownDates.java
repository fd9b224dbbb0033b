package nl.regieloket.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The days that can be meant and stored: those of 1900 through 2199. Another is a slip of the hand. */
public final class KnownDates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Instant FIRST = Instant.parse("1900-01-02T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("2199-12-31T00:00:00Z");

    private KnownDates() {}

    public static boolean include(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** Whether its day, in any time zone, is one of them. */
    public static boolean include(Instant moment) {
        return moment.isAfter(FIRST) && moment.isBefore(AFTER_LAST);
    }

    /**
     * Reads an ISO date.
     *
     * @throws Problem.Invalid {@code date.invalid}
     */
    public static LocalDate parse(String iso) {
        return Optional.of(iso)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                .flatMap(KnownDates::day)
                .filter(KnownDates::include)
                .orElseThrow(() -> new Problem.Invalid("date.invalid"));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }
}
