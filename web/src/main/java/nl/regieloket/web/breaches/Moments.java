package nl.regieloket.web.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** A moment as a day and a time in two fields: hours count here, so neither is guessed. */
final class Moments {
    private Moments() {}

    /**
     * The moment of both.
     *
     * @param field of the day
     * @param timeField of the time
     * @throws Problem.Invalid {@code required} on the one that is absent
     */
    static Instant of(String field, @Nullable LocalDate day, String timeField, @Nullable LocalTime time) {
        if (day == null) {
            throw new Problem.Invalid(field, "required");
        }
        if (time == null) {
            throw new Problem.Invalid(timeField, "required");
        }
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    /** The moment of both, or the one from before where they still say that to the minute. */
    static Instant keeping(Instant before, Instant told) {
        return before.truncatedTo(ChronoUnit.MINUTES).equals(told) ? before : told;
    }

    static LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, BusinessClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
