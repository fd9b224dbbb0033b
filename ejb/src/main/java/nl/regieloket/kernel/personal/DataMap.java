package nl.regieloket.kernel.personal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code config/data/data-map.csv}: each column of the database that holds, or can hold, something of a person, and
 * {@code no-personal-data.csv}: each that does not. A test compares both with the database.
 */
public final class DataMap {
    /** What a column holds. */
    public enum Kind {
        NAME,
        BIRTH_DATE,
        BSN,
        ADDRESS,
        SECRET_ADDRESS,
        CONTACT,
        HOUSEHOLD,
        FINANCE,
        /** That something is so. */
        SITUATION,
        /** What somebody wrote: it can hold health and criminal data (AVG 9 and 10). */
        FREE_TEXT,
        /** Notes on care, with others of the same form: what is of care is of this class. */
        HEALTH,
        /** What a claim is for: a fine is criminal data (AVG 10). */
        CRIMINAL,
        /** The id of a resident. */
        IDENTITY,
        /** The id with which somebody signs in. */
        ACCOUNT,
        CODE,
        LOG,
        /** Who did it. */
        OFFICER;

        /** The strictest class that what stands there can be of. */
        public FieldClass fieldClass() {
            return switch (this) {
                case BSN -> FieldClass.BSN;
                case SECRET_ADDRESS -> FieldClass.SECRET_ADDRESS;
                case HEALTH -> FieldClass.HEALTH;
                case CRIMINAL -> FieldClass.CRIMINAL;
                default -> FieldClass.NORMAL;
            };
        }
    }

    /** Of whom a column tells. */
    public enum Whose {
        RESIDENT,
        HELPER,
        OFFICER,
        OTHER
    }

    /** What becomes of it. */
    public enum End {
        /** Gone with the case. */
        CASE,
        /** Gone with the resident. */
        RESIDENT,
        /** Emptied sooner; its row is gone with the case. */
        EMPTIED,
        /** Gone by a short term of its own. */
        TERM,
        /** Stays, and leads nowhere. */
        KEPT
    }

    /** What a resident who asks for his data gets of it (AVG 15). */
    public enum Access {
        SHOWN,
        /** Where he was alone in the household. */
        ALONE,
        HIDDEN
    }

    /**
     * A column with something of a person.
     *
     * @param path how one reaches whose it is; null: it leads to nobody
     * @param why of {@link #end} and {@link #access}, with the law
     */
    public record Column(
            String table,
            String name,
            Kind kind,
            Set<Whose> about,
            @Nullable DataPath path,
            End end,
            Access access,
            String why) {
        public Column {
            about = Set.copyOf(about);
        }

        static Column of(ReferenceTable.Row row) {
            String path = row.text("path");
            return new Column(
                    row.text("table"),
                    row.text("column"),
                    Kind.valueOf(row.text("class")),
                    Arrays.stream(row.text("about").split("\\|", -1))
                            .map(Whose::valueOf)
                            .collect(Collectors.toSet()),
                    path.equals("NONE") ? null : DataPath.parse(path),
                    End.valueOf(row.text("end")),
                    Access.valueOf(row.text("access")),
                    row.text("why"));
        }

        /** As in SQL. */
        public String qualified() {
            return table + "." + name;
        }
    }

    private final List<Column> columns;
    private final Set<String> nothing;

    private DataMap(List<Column> columns, Set<String> nothing) {
        this.columns = List.copyOf(columns);
        this.nothing = Set.copyOf(nothing);
    }

    /** As packaged. */
    public static DataMap packaged() {
        return of(ReferenceTable.packaged("data-map.csv"), ReferenceTable.packaged("no-personal-data.csv"));
    }

    static DataMap of(List<ReferenceTable.Row> personal, List<ReferenceTable.Row> nothing) {
        return new DataMap(
                personal.stream().map(Column::of).toList(),
                nothing.stream()
                        .peek(row -> row.text("why"))
                        .flatMap(row -> Arrays.stream(row.text("columns").split(" ", -1))
                                .map(column -> row.text("table") + "." + column))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Every column with something of a person, in the order of the table. */
    public List<Column> columns() {
        return columns;
    }

    public List<Column> of(String table) {
        return columns.stream().filter(column -> column.table().equals(table)).toList();
    }

    /** Whether a table has this column. */
    public boolean has(String table, String column) {
        String name = table + "." + column;
        return nothing.contains(name)
                || columns.stream().anyMatch(one -> one.qualified().equals(name));
    }

    /** Tables with something of a person, in the order of the table. */
    public Set<String> tables() {
        return columns.stream().map(Column::table).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What these columns of a database and the tables have wrong with each other; empty: nothing.
     *
     * @param database every column, as {@code table.column}
     * @return one sentence each
     */
    public List<String> differences(Set<String> database) {
        Set<String> wrong = new TreeSet<>();
        Set<String> mapped = columns.stream().map(Column::qualified).collect(Collectors.toSet());
        for (String column : database) {
            String name = column.toLowerCase(Locale.ROOT);
            if (!mapped.contains(name) && !nothing.contains(name)) {
                wrong.add(name + " stands in data-map.csv nor in no-personal-data.csv");
            }
            if (mapped.contains(name) && nothing.contains(name)) {
                wrong.add(name + " stands in data-map.csv and in no-personal-data.csv");
            }
        }
        mapped.stream()
                .filter(name -> !database.contains(name))
                .forEach(name -> wrong.add(name + " of data-map.csv is not in the database"));
        nothing.stream()
                .filter(name -> !database.contains(name))
                .forEach(name -> wrong.add(name + " of no-personal-data.csv is not in the database"));
        for (Column column : columns) {
            if (column.path() != null) {
                column.path().columns(column.table()).stream()
                        .filter(step -> !database.contains(step))
                        .forEach(step ->
                                wrong.add(step + " in the path of " + column.qualified() + " is not in the database"));
            }
        }
        return List.copyOf(wrong);
    }
}
