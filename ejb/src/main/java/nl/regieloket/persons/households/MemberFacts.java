package nl.regieloket.persons.households;

import java.time.LocalDate;
import nl.regieloket.kernel.KnownDates;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What should have been noted of a member.
 *
 * @param role null: not known
 * @param from first day, inclusive
 * @param until last day, inclusive; null: still there
 */
public record MemberFacts(
        @Nullable HouseholdRole role,
        LocalDate from,
        @Nullable LocalDate until) {
    public MemberFacts {
        requireKnown("from", from);
        if (until != null) {
            requireKnown("until", until);
        }
    }

    Period period() {
        return new Period(from, until);
    }

    private static void requireKnown(String field, LocalDate day) {
        if (!KnownDates.include(day)) {
            throw new Problem.Invalid(field, "date.invalid");
        }
    }
}
