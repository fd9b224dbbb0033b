package nl.regieloket.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The business clock, as the administrator of a test sets it. */
final class Times {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Times() {}

    /** Nine in the morning of this day. */
    static void turnTo(LocalDate day) {
        turnTo(day, LocalTime.of(9, 0));
    }

    /** Never backwards within a story: what was granted later would not hold yet. */
    static void turnTo(LocalDate day, LocalTime time) {
        set(day.atTime(time).atZone(ZONE).toInstant());
    }

    /** Back to the real time, for the tests after this one. */
    static void turnBack() {
        set(InstantSource.system().instant());
    }

    private static void set(Instant moment) {
        Client.as("adam").put("/klok", Client.body("moment", moment.toString())).ok();
    }
}
