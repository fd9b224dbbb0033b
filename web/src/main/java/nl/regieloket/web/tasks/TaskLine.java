package nl.regieloket.web.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as a screen shows it.
 *
 * @param reference case number; empty: not about a case
 * @param caseHref address of the case without context root; empty: none
 * @param household what the household is called; empty: not to be named to this actor
 * @param act what is to be done, in words
 * @param about what more there is to say; null: nothing
 * @param due last day, inclusive
 * @param overdue whether that day has passed
 * @param days days that are left; 0: today is the last
 * @param assignee for whom it waits; empty: for who looks
 * @param href where to do it, without context root
 */
public record TaskLine(
        String id,
        String reference,
        String caseHref,
        String household,
        String act,
        @Nullable String about,
        LocalDate due,
        boolean overdue,
        long days,
        String assignee,
        String href) {
    /** First day on which it is too late. */
    public LocalDate lateSince() {
        return due.plusDays(1);
    }
}
