package nl.regieloket.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param from first day, inclusive
 * @param until last day, inclusive; null: without end
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && until.isBefore(from)) {
            throw new Problem.Invalid("until", "period.ends-before-it-starts");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether every day of the other lies in this one. */
    public boolean includes(Period other) {
        if (other.from.isBefore(from)) {
            return false;
        }
        return until == null || (other.until != null && !other.until.isAfter(until));
    }

    /** Whether they have a day in common. */
    public boolean overlaps(Period other) {
        return (until == null || !until.isBefore(other.from)) && (other.until == null || !other.until.isBefore(from));
    }
}
