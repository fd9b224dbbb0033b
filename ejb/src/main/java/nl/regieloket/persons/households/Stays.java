package nl.regieloket.persons.households;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.Period;

/**
 * When somebody belongs to a household: who leaves and comes back has several.
 *
 * @param periods in any order; none overlap
 */
public record Stays(List<Period> periods) {
    public Stays {
        periods = periods.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    /** The days of which today is one, else those that come first; a day on which he only comes back is no gap. */
    public Optional<Period> nowOrNext(LocalDate today) {
        return joined().stream()
                .filter(stay -> {
                    LocalDate last = stay.until();
                    return last == null || !last.isBefore(today);
                })
                .findFirst();
    }

    /** Whether he belongs to it on each of these days. */
    public boolean cover(Period days) {
        return joined().stream().anyMatch(stay -> stay.includes(days));
    }

    /** Whether he comes back after these days, with a gap between. */
    public boolean goOnAfter(Period stay) {
        return joined().stream().anyMatch(other -> other.from().isAfter(stay.from()));
    }

    private List<Period> joined() {
        List<Period> joined = new ArrayList<>();
        for (Period period : periods) {
            Period before = joined.isEmpty() ? null : joined.getLast();
            LocalDate last = before == null ? null : before.until();
            if (before != null && last != null && last.plusDays(1).equals(period.from())) {
                joined.set(joined.size() - 1, new Period(before.from(), period.until()));
            } else {
                joined.add(period);
            }
        }
        return joined;
    }
}
