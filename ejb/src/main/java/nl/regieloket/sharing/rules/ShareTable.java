package nl.regieloket.sharing.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What can be offered to which kind of participant, for which purpose, and what the form proposes: {@code
 * config/data/sharing.csv}, dated and with its source.
 */
public final class ShareTable {
    /**
     * A line of the table.
     *
     * @param purpose code of a purpose, or the name that purposes have before their law
     * @param sections those that the form proposes
     * @param months longest that it can be open; null: without end
     */
    public record Line(
            OrganisationKind kind,
            ShareForm form,
            String purpose,
            Set<Section> sections,
            @Nullable Integer months,
            Period validity) {
        public Line {
            sections = Set.copyOf(sections);
        }

        static Line of(ReferenceTable.Row row) {
            row.text("source");
            return new Line(
                    OrganisationKind.valueOf(row.text("kind")),
                    ShareForm.valueOf(row.text("form")),
                    row.text("purpose"),
                    row.find("sections")
                            .map(names -> Arrays.stream(names.split("\\|"))
                                    .map(Section::valueOf)
                                    .collect(Collectors.toSet()))
                            .orElse(Set.of()),
                    row.find("months").map(Integer::valueOf).orElse(null),
                    new Period(
                            LocalDate.parse(row.text("valid_from")),
                            row.findDate("valid_until").orElse(null)));
        }

        /** The last day on which it can be open when it is offered on that day; null: without end. */
        public @Nullable LocalDate longest(LocalDate today) {
            return months == null ? null : today.plusMonths(months);
        }
    }

    private final List<Line> lines;

    private ShareTable(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** That of the product, read once. */
    public static ShareTable packaged() {
        return Packaged.TABLE;
    }

    static ShareTable of(List<ReferenceTable.Row> rows) {
        return new ShareTable(rows.stream().map(Line::of).toList());
    }

    /** For what something can be offered in this form to this kind of organisation; empty: the table does not know it. */
    public List<Line> lines(OrganisationKind kind, ShareForm form, LocalDate day) {
        return lines.stream()
                .filter(line -> line.kind() == kind
                        && line.form() == form
                        && line.validity().includes(day))
                .toList();
    }

    private static final class Packaged {
        static final ShareTable TABLE = of(ReferenceTable.packaged("sharing.csv"));
    }
}
