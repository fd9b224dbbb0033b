package nl.regieloket.privacy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/** {@code processing-activities.csv} with what {@code processing-register.csv} adds to it; what neither tells is never guessed. */
final class RegisterTable {
    private record Line(ReferenceTable.Row row, Period validity) {
        static Line of(ReferenceTable.Row row) {
            row.text("source");
            @Nullable LocalDate until = row.findDate("valid_until").orElse(null);
            return new Line(
                    row,
                    new Period(
                            row.findDate("valid_from").orElseThrow(() -> new Problem.Invalid("valid_from", "required")),
                            until));
        }

        boolean isOf(String code) {
            return row.text("code").equals(code);
        }

        InBoth both(String column) {
            return new InBoth(row.text(column + "_nl"), row.text(column + "_en"));
        }

        RegisterEntry entry(InBoth name, InBoth why, String basis, List<String> categories, LocalDate from) {
            return new RegisterEntry(
                    row.text("code"),
                    name,
                    why,
                    basis,
                    both("people"),
                    categories,
                    both("recipients"),
                    both("transfers"),
                    both("kept"),
                    row.text("security"),
                    from.isAfter(validity.from()) ? from : validity.from());
        }

        RegisterEntry entry() {
            return entry(
                    both("name"),
                    both("why"),
                    row.text("legal_basis"),
                    List.of(row.text("categories").split(" ", -1)),
                    validity.from());
        }
    }

    private final ProcessingActivities activities;
    private final List<Line> lines;

    RegisterTable(ProcessingActivities activities, List<ReferenceTable.Row> rows) {
        this.activities = activities;
        this.lines = rows.stream().map(Line::of).toList();
    }

    static RegisterTable packaged(ProcessingActivities activities) {
        return new RegisterTable(activities, ReferenceTable.packaged("processing-register.csv"));
    }

    /**
     * Those in force on a day, in the order of the tables.
     *
     * @throws Problem.Unavailable {@code register.incomplete} when an activity has no line, or several
     */
    List<RegisterEntry> on(LocalDate day) {
        List<Line> inForce =
                lines.stream().filter(line -> line.validity().includes(day)).toList();
        List<ProcessingActivity> known = activities.inForce(day);
        List<RegisterEntry> entries = new ArrayList<>();
        for (ProcessingActivity activity : known) {
            Line line =
                    only(inForce, activity.code()).orElseThrow(() -> new Problem.Unavailable("register.incomplete"));
            entries.add(line.entry(
                    new InBoth(activity.nameNl(), activity.nameEn()),
                    new InBoth(activity.whyNl(), activity.whyEn()),
                    activity.legalBasis(),
                    activity.categories(),
                    activity.from()));
        }
        inForce.stream()
                .filter(line -> known.stream().noneMatch(activity -> line.isOf(activity.code())))
                .map(Line::entry)
                .forEach(entries::add);
        return entries;
    }

    private static Optional<Line> only(List<Line> lines, String code) {
        List<Line> found = lines.stream().filter(line -> line.isOf(code)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
