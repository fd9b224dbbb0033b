package nl.regieloket.privacy.breaches;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;

/** {@code config/data/breach-terms.csv}: within what time a breach is told, and how long its record is kept. */
final class BreachTerms {
    private static final String HOURS = "HOURS";

    private record Line(String name, int count, String unit, Period validity) {
        static Line of(ReferenceTable.Row row) {
            row.text("source");
            return new Line(
                    row.text("term"),
                    Integer.parseInt(row.text("count")),
                    row.text("unit"),
                    new Period(
                            row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required")),
                            row.findDate("valid_until").orElse(null)));
        }

        Duration hours() {
            if (!unit.equals(HOURS)) {
                throw new IllegalStateException("breach-terms.csv counts " + name + " in " + HOURS);
            }
            return Duration.ofHours(count);
        }

        LegalTerm days() {
            return new LegalTerm(count, LegalTerm.Unit.valueOf(unit));
        }
    }

    private final List<Line> lines;

    BreachTerms(List<ReferenceTable.Row> rows) {
        lines = rows.stream().map(Line::of).toList();
    }

    /** Those of the product, read once. */
    static BreachTerms packaged() {
        return Packaged.TERMS;
    }

    /** When the 72 hours end: hours of the clock, by night and on Sunday too (Verordening 1182/71 artikel 3 lid 1 and 4). */
    Instant tellBy(Instant discovered) {
        return discovered.plus(line("TELL", BusinessClock.dayOf(discovered)).hours());
    }

    /** When the privacy officers are reminded. */
    Instant remindAt(Instant discovered) {
        return tellBy(discovered)
                .minus(line("REMIND", BusinessClock.dayOf(discovered)).hours());
    }

    /** Last day for completing the record of a breach that was told or need not be. */
    LocalDate finishBy(LocalDate settled) {
        return line("FINISH", settled).days().after(settled);
    }

    /** Last day on which the record is kept. */
    LocalDate keptUntil(LocalDate closed) {
        return line("KEEP", closed).days().after(closed);
    }

    private Line line(String name, LocalDate on) {
        return lines.stream()
                .filter(line -> line.name().equals(name) && line.validity().includes(on))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("discoveredAt", "breach.too-long-ago"));
    }

    private static final class Packaged {
        static final BreachTerms TERMS = new BreachTerms(ReferenceTable.packaged("breach-terms.csv"));
    }
}
