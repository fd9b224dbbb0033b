package nl.regieloket.casefiles.subcases;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;

/** How long a sub-case is kept, by {@code config/data/retention.csv}; what the table does not tell is never guessed. */
final class RetentionTerms {
    /**
     * What keeps a sub-case.
     *
     * @param number of the result in the Selectielijst
     */
    record Rule(java.time.Period term, String number) {
        /** The last day on which it must be kept, after the event from which the term runs. */
        LocalDate keepUntil(LocalDate event) {
            return event.plus(term);
        }
    }

    private record Line(String kind, SubCaseResult result, Rule rule, Period validity) {
        static Line of(ReferenceTable.Row row) {
            row.text("source");
            String from = row.text("from");
            if (!from.equals("END") && !from.equals("RESULT")) {
                throw new Problem.Invalid("from", "required");
            }
            return new Line(
                    row.text("kind"),
                    SubCaseResult.of(row.text("result")),
                    new Rule(java.time.Period.parse(row.text("term")), row.text("number")),
                    new Period(
                            row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required")),
                            row.findDate("valid_until").orElse(null)));
        }
    }

    private final List<Line> lines;

    private RetentionTerms(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those of the product, read once. */
    static RetentionTerms ofTheProduct() {
        return Packaged.TERMS;
    }

    static RetentionTerms of(List<ReferenceTable.Row> rows) {
        return new RetentionTerms(rows.stream().map(Line::of).toList());
    }

    /** @throws Problem.Unavailable {@code retention.unknown} when the table tells nothing of that on that day */
    Rule rule(LegalGround kind, SubCaseResult result, LocalDate event) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind.code())
                        && line.result() == result
                        && line.validity().includes(event))
                .findFirst()
                .map(Line::rule)
                .orElseThrow(() -> new Problem.Unavailable("retention.unknown"));
    }

    private static final class Packaged {
        static final RetentionTerms TERMS = of(ReferenceTable.packaged("retention.csv"));
    }
}
