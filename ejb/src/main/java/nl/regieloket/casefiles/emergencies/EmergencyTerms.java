package nl.regieloket.casefiles.emergencies;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/** The terms of {@code config/data/emergency-access.csv}; what the table does not tell is never guessed. */
final class EmergencyTerms {
    private static final LegalCalendar CALENDAR = new LegalCalendar();

    /**
     * The terms of one period.
     *
     * @param open how long it lasts
     * @param workingDays within which it is reviewed
     */
    record Terms(Duration open, int workingDays, Period validity) {
        private static Terms of(ReferenceTable.Row row) {
            row.text("source");
            @Nullable LocalDate until = row.findDate("valid_until").orElse(null);
            return new Terms(
                    Duration.ofHours(Long.parseLong(row.text("open_hours"))),
                    Integer.parseInt(row.text("review_working_days")),
                    new Period(
                            row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required")),
                            until));
        }

        /** Last day for the review, inclusive. */
        LocalDate reviewBy(LocalDate opened) {
            return CALENDAR.plusWorkingDays(opened, workingDays);
        }
    }

    private final List<Terms> lines;

    private EmergencyTerms(List<Terms> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Those of the product, read once. */
    static EmergencyTerms ofTheProduct() {
        return Packaged.TERMS;
    }

    static EmergencyTerms of(List<ReferenceTable.Row> rows) {
        return new EmergencyTerms(rows.stream().map(Terms::of).toList());
    }

    /**
     * Those of a day.
     *
     * @throws Problem.Unavailable {@code emergency.no-terms} when the table tells nothing of it
     */
    Terms on(LocalDate day) {
        return lines.stream()
                .filter(line -> line.validity().includes(day))
                .findFirst()
                .orElseThrow(() -> new Problem.Unavailable("emergency.no-terms"));
    }

    private static final class Packaged {
        static final EmergencyTerms TERMS = of(ReferenceTable.packaged("emergency-access.csv"));
    }
}
