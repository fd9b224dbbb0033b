package nl.regieloket.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The generally recognised holidays of the Algemene termijnenwet (3 lid 1) and Good Friday, which it equates with them
 * (3 lid 2). Right for years since 2014, when King's Day began.
 */
public final class DutchHolidays {
    private DutchHolidays() {}

    /** New Year, Good Friday, Easter Monday, King's Day, 5 May (every year), Ascension, Whit Monday, both Christmas days. */
    public static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        return Set.copyOf(List.of(
                LocalDate.of(year, 1, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                kingsDay(year),
                LocalDate.of(year, 5, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26)));
    }

    public static boolean isHoliday(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }

    /** 27 April, or the day before where that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }
}
