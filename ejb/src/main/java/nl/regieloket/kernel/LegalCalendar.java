package nl.regieloket.kernel;

import jakarta.enterprise.context.Dependent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts terms and working days as the Algemene termijnenwet does. Days are Dutch ones; an event is the day from which a
 * term runs, and the first day of the term is the day after it.
 */
@Dependent
public class LegalCalendar {
    /** Objection to a decision (Awb 6:7). */
    private static final LegalTerm OBJECTION = LegalTerm.weeks(6);

    private final Set<LocalDate> equatedDays;

    /** With the days that royal decrees equate with holidays, from {@code config/data/equated-days.csv}. */
    public LegalCalendar() {
        this(Decreed.DAYS);
    }

    /**
     * With these equated days instead.
     *
     * @param equatedDays days that a decree equates with a holiday (Algemene termijnenwet 3 lid 3)
     */
    public LegalCalendar(Set<LocalDate> equatedDays) {
        this.equatedDays = Set.copyOf(equatedDays);
    }

    /** Whether it is no Saturday, Sunday, holiday or day equated with one. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DutchHolidays.isHoliday(day)
                && !equatedDays.contains(day);
    }

    /**
     * The working day that is this many working days after an event.
     *
     * @param days at least 1
     */
    public LocalDate plusWorkingDays(LocalDate event, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("At least one working day, not " + days);
        }
        LocalDate day = event;
        for (int counted = 0; counted < days; counted++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /**
     * The last day of a term that runs from an event; acting on it is in time. A term that ends on a day that is no
     * working day goes on to the next one (1), and one of three days or more until it holds two working days (2); long
     * terms don't (4).
     */
    public LocalDate lastDayOfTerm(LocalDate event, LegalTerm term) {
        LocalDate last = term.after(event);
        if (!term.isExtended()) {
            return last;
        }
        if (term.needsTwoOrdinaryDays()) {
            LocalDate second = plusWorkingDays(event, 2);
            last = last.isBefore(second) ? second : last;
        }
        return workingDayFrom(last);
    }

    /**
     * The last day to object (Awb 6:7, 6:8).
     *
     * @param madeKnown day on which the decision was sent or handed over (Awb 3:41)
     */
    public LocalDate lastDayToObject(LocalDate madeKnown) {
        return lastDayOfTerm(madeKnown, OBJECTION);
    }

    /** This day where it is a working day, else the next one. */
    private LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Read once. */
    private static final class Decreed {
        static final Set<LocalDate> DAYS = ReferenceTable.packaged("equated-days.csv").stream()
                .map(row -> LocalDate.parse(row.text("day")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
