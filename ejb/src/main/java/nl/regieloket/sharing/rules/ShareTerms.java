package nl.regieloket.sharing.rules;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;

/** The terms of {@code config/data/sharing-terms.csv}. What the table does not tell is never guessed. */
public final class ShareTerms {
    private static final String WORKING_DAYS = "WORKING_DAYS";
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    /** For what there is a term. */
    public enum What {
        ANSWER,
        SHOWN,
        FOLLOW_UP
    }

    private record Line(What what, int count, String unit, Period validity) {
        static Line of(ReferenceTable.Row row) {
            row.text("source");
            return new Line(
                    What.valueOf(row.text("term")),
                    Integer.parseInt(row.text("count")),
                    row.text("unit"),
                    new Period(
                            LocalDate.parse(row.text("valid_from")),
                            row.findDate("valid_until").orElse(null)));
        }

        LocalDate after(LocalDate event) {
            return unit.equals(WORKING_DAYS)
                    ? CALENDAR.plusWorkingDays(event, count)
                    : CALENDAR.lastDayOfTerm(event, new LegalTerm(count, LegalTerm.Unit.valueOf(unit)));
        }
    }

    private final List<Line> lines;

    private ShareTerms(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those of the product, read once. */
    public static ShareTerms packaged() {
        return Packaged.TERMS;
    }

    static ShareTerms of(List<ReferenceTable.Row> rows) {
        return new ShareTerms(rows.stream().map(Line::of).toList());
    }

    /**
     * The last day of a term that runs from an event, inclusive.
     *
     * @throws Problem.Unavailable {@code sharing.term-unknown} when the table tells none for that day
     */
    public LocalDate after(What what, LocalDate event) {
        return lines.stream()
                .filter(line -> line.what() == what && line.validity().includes(event))
                .findFirst()
                .orElseThrow(() -> new Problem.Unavailable("sharing.term-unknown"))
                .after(event);
    }

    private static final class Packaged {
        static final ShareTerms TERMS = of(ReferenceTable.packaged("sharing-terms.csv"));
    }
}
