package nl.regieloket.privacy.requests;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.privacy.requests.facts.RequestProgress;

/** {@code config/data/request-terms.csv}: within what time a request is answered (AVG 12 lid 3). */
final class RequestTerms {
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    private record Line(String name, LegalTerm term, Period validity) {
        static Line of(ReferenceTable.Row row) {
            row.text("source");
            return new Line(
                    row.text("term"),
                    new LegalTerm(Integer.parseInt(row.text("count")), LegalTerm.Unit.valueOf(row.text("unit"))),
                    new Period(
                            row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required")),
                            row.findDate("valid_until").orElse(null)));
        }
    }

    private final List<Line> lines;

    RequestTerms(List<ReferenceTable.Row> rows) {
        lines = rows.stream().map(Line::of).toList();
    }

    static RequestTerms packaged() {
        return new RequestTerms(ReferenceTable.packaged("request-terms.csv"));
    }

    /** Last day to answer, or to tell that it takes longer. */
    LocalDate answerBy(LocalDate received) {
        return CALENDAR.lastDayOfTerm(received, term("ANSWER", received));
    }

    /** Last day to answer what was extended. */
    LocalDate extendedTo(LocalDate received) {
        return CALENDAR.lastDayOfTerm(received, term("EXTENDED", received));
    }

    /** Last day on which the file of a decision stands ready. */
    LocalDate fileUntil(LocalDate decided) {
        return term("FILE", decided).after(decided);
    }

    /** Last day to object to a decision (Awb 6:7). */
    LocalDate objectBy(LocalDate madeKnown) {
        return CALENDAR.lastDayToObject(madeKnown);
    }

    /** Where a request that is not decided stands. */
    RequestProgress progress(LocalDate received, LocalDate answerBy, LocalDate today) {
        if (today.isAfter(answerBy)) {
            return RequestProgress.OVERDUE;
        }
        return term("WARN", received).after(today).isBefore(answerBy) ? RequestProgress.OPEN : RequestProgress.SOON;
    }

    private LegalTerm term(String name, LocalDate on) {
        return lines.stream()
                .filter(line -> line.name().equals(name) && line.validity().includes(on))
                .map(Line::term)
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("receivedOn", "request.too-long-ago"));
    }
}
