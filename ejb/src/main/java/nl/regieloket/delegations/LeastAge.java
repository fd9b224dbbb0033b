package nl.regieloket.delegations;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;

/** From which age somebody does by himself what others do for a child: {@code config/data/least-ages.csv}. */
final class LeastAge {
    private static final List<Line> ALL =
            ReferenceTable.packaged("least-ages.csv").stream().map(Line::of).toList();

    /** What is done. */
    enum Act {
        /** Letting somebody act or look along. */
        AUTHORISE,
        /** Reading about oneself on a page of one's own. */
        OWN_PAGE
    }

    private record Line(Act act, int years, Period validity) {
        static Line of(ReferenceTable.Row row) {
            row.text("source");
            LocalDate from =
                    row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required"));
            return new Line(
                    Act.valueOf(row.text("act")),
                    Integer.parseInt(row.text("years")),
                    new Period(from, row.findDate("valid_until").orElse(null)));
        }
    }

    private LeastAge() {}

    /**
     * Whole years.
     *
     * @throws Problem.Unavailable {@code least-age.unknown} when the table tells none for that day
     */
    static int of(Act act, LocalDate on) {
        return ALL.stream()
                .filter(line -> line.act() == act && line.validity().includes(on))
                .map(Line::years)
                .findFirst()
                .orElseThrow(() -> new Problem.Unavailable("least-age.unknown"));
    }
}
