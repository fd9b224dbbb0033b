package nl.regieloket.persons;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;

/**
 * A date of birth, of which the registry may know the year or the month alone.
 *
 * @param iso {@code 1991-04-23}, {@code 1991-04} or {@code 1991}
 */
public record BirthDate(String iso) {
    private static final Pattern PARTS = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final int YEAR_ONLY = 4;
    private static final int YEAR_AND_MONTH = 7;

    public BirthDate {
        if (!PARTS.matcher(iso).matches()) {
            throw invalid();
        }
        earliest(iso);
    }

    public static BirthDate of(LocalDate day) {
        return new BirthDate(day.toString());
    }

    /** Whether the day is known. */
    public boolean isWhole() {
        return iso.length() > YEAR_AND_MONTH;
    }

    /** The first day that it can be. */
    public LocalDate earliest() {
        return earliest(iso);
    }

    private static LocalDate earliest(String iso) {
        try {
            return switch (iso.length()) {
                case YEAR_ONLY -> Year.parse(iso).atDay(1);
                case YEAR_AND_MONTH -> YearMonth.parse(iso).atDay(1);
                default -> LocalDate.parse(iso);
            };
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static Problem.Invalid invalid() {
        return new Problem.Invalid("birthDate", "birth-date.invalid");
    }

    @Override
    public String toString() {
        return "BirthDate[***]";
    }
}
