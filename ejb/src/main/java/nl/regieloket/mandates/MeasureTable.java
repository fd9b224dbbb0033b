package nl.regieloket.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.ReferenceTable.Row;
import nl.regieloket.organisations.OrganisationKind;

/**
 * The kinds of measure that there are, and who is asked for which: another kind is another row.
 *
 * @param measures all, those of former law too
 */
public record MeasureTable(List<Measure> measures) {
    public MeasureTable {
        measures = List.copyOf(measures);
    }

    /**
     * The table as it is told.
     *
     * @throws IllegalArgumentException when it tells two things of one kind of measure on one day, or has a creditor asked
     *     for two
     */
    public static MeasureTable of(List<Row> rows) {
        List<Measure> measures = rows.stream().map(Measure::of).toList();
        for (int i = 1; i < measures.size(); i++) {
            for (Measure earlier : measures.subList(0, i)) {
                requireNotBoth(earlier, measures.get(i));
            }
        }
        return new MeasureTable(measures);
    }

    private static void requireNotBoth(Measure one, Measure other) {
        if (!one.validity().overlaps(other.validity())) {
            return;
        }
        if (one.kind() == other.kind()) {
            throw new IllegalArgumentException("Two lines tell of " + one.kind() + " on the same days");
        }
        for (OrganisationKind creditor : one.askedOf()) {
            if (other.askedOf().contains(creditor)) {
                throw new IllegalArgumentException(
                        creditor + " is asked for " + one.kind() + " and for " + other.kind() + " on the same days");
            }
        }
    }

    /** That of {@code config/data/measures.csv}. */
    public static MeasureTable packaged() {
        return Packaged.TABLE;
    }

    /**
     * A measure as the law has it on a day.
     *
     * @throws Problem.Invalid {@code measure.not-in-force}
     */
    public Measure on(MeasureKind kind, LocalDate day) {
        return measures.stream()
                .filter(measure -> measure.kind() == kind && measure.validity().includes(day))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("measure", "measure.not-in-force"));
    }

    /** For what a creditor of this kind is asked about its claims on that day; empty: for nothing. */
    public Optional<MeasureKind> askedOf(OrganisationKind creditor, LocalDate day) {
        return measures.stream()
                .filter(measure -> measure.askedOf().contains(creditor)
                        && measure.validity().includes(day))
                .map(Measure::kind)
                .findFirst();
    }

    /** Read once. */
    private static final class Packaged {
        static final MeasureTable TABLE = of(ReferenceTable.packaged("measures.csv"));
    }
}
