package nl.regieloket.mandates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable.Row;
import nl.regieloket.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of a kind of measure on certain days, from {@code config/data/measures.csv}.
 *
 * @param legalGround article or agreement, as a decision names it
 * @param maximum longest duration; null: the ground names none
 * @param holders kinds of organisation that hold the power; empty: a court or nobody here
 * @param askedOf kinds of organisation that are asked for this measure about their claims, among the holders
 * @param validity days on which this is the law
 */
public record Measure(
        MeasureKind kind,
        String legalGround,
        @Nullable LegalTerm maximum,
        Set<OrganisationKind> holders,
        Set<OrganisationKind> askedOf,
        Period validity) {
    public Measure {
        holders = Set.copyOf(holders);
        askedOf = Set.copyOf(askedOf);
    }

    /**
     * The measure as the law has it on a day.
     *
     * @throws Problem.Invalid {@code measure.not-in-force}
     */
    public static Measure on(MeasureKind kind, LocalDate day) {
        return MeasureTable.packaged().on(kind, day);
    }

    /**
     * Refuses a period that the ground does not allow.
     *
     * @throws Problem.Invalid {@code measure.too-long} on {@code until}
     */
    public void requireAllows(Period period) {
        if (!allows(period)) {
            throw new Problem.Invalid("until", "measure.too-long");
        }
    }

    /** Whether the ground allows a pause as long as that. */
    public boolean allows(Period period) {
        return fits(period, maximum);
    }

    /** Whether a period is within a duration: four months from 7 April last until and including 7 August. */
    static boolean fits(Period period, @Nullable LegalTerm longest) {
        if (longest == null) {
            return true;
        }
        LocalDate until = period.until();
        return until != null && !until.isAfter(longest.after(period.from()));
    }

    static Measure of(Row row) {
        return new Measure(
                MeasureKind.valueOf(row.text("measure")),
                row.text("legal_ground"),
                maximum(row).orElse(null),
                kinds(row, "holders"),
                kinds(row, "asked_of"),
                new Period(
                        LocalDate.parse(row.text("valid_from")),
                        row.findDate("valid_until").orElse(null)));
    }

    private static Set<OrganisationKind> kinds(Row row, String column) {
        return row.find(column).stream()
                .flatMap(kinds -> Arrays.stream(kinds.split(" ")))
                .map(OrganisationKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<LegalTerm> maximum(Row row) {
        return row.find("maximum_count")
                .map(count -> new LegalTerm(Integer.parseInt(count), LegalTerm.Unit.valueOf(row.text("maximum_unit"))));
    }
}
