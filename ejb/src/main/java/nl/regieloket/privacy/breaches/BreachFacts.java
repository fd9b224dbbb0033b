package nl.regieloket.privacy.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as AVG 33 lid 3 asks it. None of it names a resident. What is not known yet is null or empty.
 *
 * @param what what happened
 * @param discoveredAt when the organisation came to know of it: the 72 hours run from here
 * @param movedBecause why {@code discoveredAt} is another than before; null: it is the same
 * @param happenedFrom first day on which it happened
 * @param happenedUntil last day, inclusive
 * @param controller for a processor: for whom the data is kept
 * @param peopleKinds kinds of people concerned, such as residents with debts
 * @param peopleAbout about how many people
 * @param recordsAbout about how many records
 * @param dataKinds kinds of data
 * @param consequences what it can do to them
 * @param measures what was and will be done about it
 */
public record BreachFacts(
        String what,
        Instant discoveredAt,
        @Nullable String movedBecause,
        @Nullable LocalDate happenedFrom,
        @Nullable LocalDate happenedUntil,
        @Nullable BreachPart part,
        @Nullable String controller,
        Set<BreachNature> natures,
        @Nullable String peopleKinds,
        @Nullable Integer peopleAbout,
        @Nullable Integer recordsAbout,
        @Nullable String dataKinds,
        @Nullable String consequences,
        @Nullable String measures) {
    public BreachFacts {
        natures = copy(natures);
        if (happenedFrom != null && happenedUntil != null && happenedUntil.isBefore(happenedFrom)) {
            throw new Problem.Invalid("happenedUntil", "period.ends-before-it-starts");
        }
        if (peopleAbout != null && peopleAbout < 0) {
            throw new Problem.Invalid("peopleAbout", "breach.number-negative");
        }
        if (recordsAbout != null && recordsAbout < 0) {
            throw new Problem.Invalid("recordsAbout", "breach.number-negative");
        }
    }

    private static Set<BreachNature> copy(Collection<BreachNature> natures) {
        return Set.copyOf(natures.isEmpty() ? EnumSet.noneOf(BreachNature.class) : EnumSet.copyOf(natures));
    }

    @Override
    public String toString() {
        return "BreachFacts[" + discoveredAt + "]";
    }
}
