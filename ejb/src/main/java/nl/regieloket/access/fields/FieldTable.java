package nl.regieloket.access.fields;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.personal.FieldClass;
import org.jspecify.annotations.Nullable;

/**
 * {@code config/data/field-classes.csv}: by which rights a reader gets what is of a class. Who holds those rights stands in
 * {@code rights.csv} alone. A class without a row in force is open to nobody.
 */
public final class FieldTable {
    private final List<Row> rows;

    /**
     * A row of the table.
     *
     * @param whole the right by which one gets all of it
     * @param byItself whether that takes the act of this right, which leaves a line of its own; else it is enough to have it
     * @param masked the right by which one gets its mask; null: nobody does
     * @param inForce days on which it holds
     */
    record Row(
            FieldClass of,
            String whole,
            boolean byItself,
            @Nullable String masked,
            Period inForce) {
        static Row of(ReferenceTable.Row row) {
            return new Row(
                    FieldClass.valueOf(row.text("class")),
                    row.text("whole"),
                    row.text("by_itself").equals("yes"),
                    row.find("masked").orElse(null),
                    new Period(
                            row.findDate("valid_from").orElseThrow(),
                            row.findDate("valid_until").orElse(null)));
        }
    }

    private FieldTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** As packaged. */
    public static FieldTable packaged() {
        return of(ReferenceTable.packaged("field-classes.csv"));
    }

    static FieldTable of(List<ReferenceTable.Row> rows) {
        return new FieldTable(rows.stream().map(Row::of).toList());
    }

    /** Codes of the rights by which something is got. */
    public Set<String> rights() {
        return rows.stream()
                .flatMap(row -> row.masked() == null
                        ? Arrays.stream(new String[] {row.whole()})
                        : Arrays.stream(new String[] {row.whole(), row.masked()}))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the holder of a permit gets.
     *
     * @param act the right that the permit is for
     * @param has whether he has a right with the same subject
     */
    public Projection projection(String act, Predicate<String> has, LocalDate on) {
        Set<FieldClass> whole = EnumSet.of(FieldClass.NORMAL);
        Set<FieldClass> masked = EnumSet.of(FieldClass.NORMAL);
        for (Row row : rows) {
            if (row.inForce().includes(on)) {
                String mask = row.masked();
                if (row.byItself() ? row.whole().equals(act) : has.test(row.whole())) {
                    whole.add(row.of());
                }
                if (mask != null && has.test(mask)) {
                    masked.add(row.of());
                }
            }
        }
        return new Projection(whole, masked);
    }
}
