package nl.regieloket.kernel;

import java.time.LocalDate;

/**
 * The length of a term.
 *
 * @param count how many, at least 1
 * @param unit of what
 */
public record LegalTerm(int count, Unit unit) {
    /** In what the law counts. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    public LegalTerm {
        if (count < 1) {
            throw new IllegalArgumentException("A term lasts at least 1, not " + count);
        }
    }

    public static LegalTerm days(int count) {
        return new LegalTerm(count, Unit.DAYS);
    }

    public static LegalTerm weeks(int count) {
        return new LegalTerm(count, Unit.WEEKS);
    }

    public static LegalTerm months(int count) {
        return new LegalTerm(count, Unit.MONTHS);
    }

    public static LegalTerm years(int count) {
        return new LegalTerm(count, Unit.YEARS);
    }

    /** Last day by the calendar alone, weekends and holidays not looked at; the term begins on the day after. */
    public LocalDate after(LocalDate event) {
        return switch (unit) {
            case DAYS -> event.plusDays(count);
            case WEEKS -> event.plusWeeks(count);
            case MONTHS -> event.plusMonths(count);
            case YEARS -> event.plusYears(count);
        };
    }

    /** Whether weekends and holidays lengthen it: not above 90 days, twelve weeks, three months, nor in years (4). */
    boolean isExtended() {
        return switch (unit) {
            case DAYS -> count <= 90;
            case WEEKS -> count <= 12;
            case MONTHS -> count <= 3;
            case YEARS -> false;
        };
    }

    /** Whether it must contain two ordinary days: from three days on (2). */
    boolean needsTwoOrdinaryDays() {
        return unit != Unit.DAYS || count >= 3;
    }
}
