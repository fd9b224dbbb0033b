package nl.regieloket.audit;

import java.time.LocalDate;
import nl.regieloket.kernel.id.PersonId;

/**
 * Something to look at: never a verdict, since there may be a good reason for it.
 *
 * @param day in the Netherlands
 * @param count how many cases, lines or refusals
 */
public record TrailPattern(Kind kind, PersonId person, LocalDate day, long count) {
    /** What is unusual. */
    public enum Kind {
        /** Many different cases on one day. */
        MANY_CASES,
        /** At work in the weekend, before seven or from eight o'clock in the evening on. */
        OUTSIDE_HOURS,
        /** Refused again and again on one day. */
        OFTEN_REFUSED
    }
}
