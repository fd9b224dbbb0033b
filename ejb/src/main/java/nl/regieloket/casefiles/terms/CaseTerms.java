package nl.regieloket.casefiles.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * The terms of {@code config/data/case-terms.csv}: within what time something must be done in a case, by the law under
 * which it runs. A law can name none; what the table does not tell is never guessed.
 */
public final class CaseTerms {
    private static final String WORKING_DAYS = "WORKING_DAYS";
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    /** What must be done. */
    public enum What {
        /** From the question. */
        FIRST_INTERVIEW,
        /** From the day since which it is known that something threatens. */
        FIRST_INTERVIEW_THREATENED,
        /** From the question. */
        ASSIGNMENT
    }

    /**
     * A last day, inclusive.
     *
     * @param article by which it is that day; empty: our own policy
     */
    public record Due(LocalDate day, String article) {}

    /**
     * A line of the table.
     *
     * @param count null: this law names no such term
     */
    private record Line(
            String ground, What what, @Nullable Integer count, String unit, String article, Period validity) {
        static Line of(ReferenceTable.Row row) {
            LocalDate from =
                    row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required"));
            row.text("source");
            Integer count = row.find("count").map(Integer::valueOf).orElse(null);
            return new Line(
                    row.text("ground"),
                    What.valueOf(row.text("term")),
                    count,
                    count == null ? "" : row.text("unit"),
                    row.find("article").orElse(""),
                    new Period(from, row.findDate("valid_until").orElse(null)));
        }

        Optional<Due> after(LocalDate event) {
            if (count == null) {
                return Optional.empty();
            }
            LocalDate last = unit.equals(WORKING_DAYS)
                    ? CALENDAR.plusWorkingDays(event, count)
                    : CALENDAR.lastDayOfTerm(event, new LegalTerm(count, LegalTerm.Unit.valueOf(unit)));
            return Optional.of(new Due(last, article));
        }
    }

    private final List<Line> lines;

    private CaseTerms(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those of the product, read once. */
    public static CaseTerms ofTheProduct() {
        return Packaged.TERMS;
    }

    static CaseTerms of(List<ReferenceTable.Row> rows) {
        return new CaseTerms(rows.stream().map(Line::of).toList());
    }

    /**
     * The soonest last day under these laws; empty: none of them names such a term.
     *
     * @throws Problem.Invalid {@code case-term.too-long-ago} on {@code at} when the table begins after that day
     * @throws Problem.Unavailable {@code case-term.unknown} when the table tells nothing of one of them on that day
     */
    public Optional<Due> soonest(Set<LegalGround> grounds, What what, LocalDate event) {
        List<Due> all = new ArrayList<>();
        for (LegalGround ground : grounds) {
            line(ground, what, event).after(event).ifPresent(all::add);
        }
        return all.stream().min(Comparator.comparing(Due::day).thenComparing(Due::article));
    }

    private Line line(LegalGround ground, What what, LocalDate event) {
        List<Line> known = lines.stream()
                .filter(line -> line.ground().equals(ground.code()) && line.what() == what)
                .toList();
        if (!known.isEmpty()
                && known.stream()
                        .allMatch(line -> event.isBefore(line.validity().from()))) {
            throw new Problem.Invalid("at", "case-term.too-long-ago");
        }
        return known.stream()
                .filter(line -> line.validity().includes(event))
                .findFirst()
                .orElseThrow(() -> new Problem.Unavailable("case-term.unknown"));
    }

    private static final class Packaged {
        static final CaseTerms TERMS = of(ReferenceTable.packaged("case-terms.csv"));
    }
}
