package nl.regieloket.web.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.regieloket.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/** When a question was asked, as a desk officer tells it. */
final class Asked {
    private Asked() {}

    /**
     * The moment of it: of a day without a time now when it is today, else noon.
     *
     * @param day null: not told
     * @param time null: not told
     * @return null: now
     */
    static @Nullable Instant at(@Nullable LocalDate day, @Nullable LocalTime time, LocalDate today) {
        if (day == null || (time == null && day.equals(today))) {
            return null;
        }
        return day.atTime(time == null ? LocalTime.NOON : time)
                .atZone(BusinessClock.ZONE)
                .toInstant();
    }
}
