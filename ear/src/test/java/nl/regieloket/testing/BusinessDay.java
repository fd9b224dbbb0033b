package nl.regieloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day it is for the product under test: one for everybody, so a test that turns it turns it back. */
public final class BusinessDay {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private BusinessDay() {}

    /** Makes it nine in the morning of that day, and lets happen what the days between bring. */
    public static void becomes(LocalDate day) {
        set(day.atTime(MORNING).atZone(ZONE).toInstant());
    }

    /** Makes it what the real clock says. */
    public static void isTheRealOne() {
        set(InstantSource.system().instant());
    }

    private static void set(Instant moment) {
        var answer = Api.as("adam").send("PUT", "/klok", "{\"moment\":\"" + moment + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
