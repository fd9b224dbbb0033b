package nl.regieloket.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of facts that the product carries in {@code config/data}: comma separated, UTF-8, a cell with a comma between
 * double quotes, lines with {@code #} are comment, the first other line names the columns. An empty cell is an absent
 * value.
 */
public final class ReferenceTable {
    private ReferenceTable() {}

    /** Reads a table of {@code config/data} by its file name. */
    public static List<Row> packaged(String file) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream("/nl/regieloket/data/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The table " + file + " is not packaged");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text of such a table.
     *
     * @throws Problem.Invalid {@code table.malformed} when a line has another number of cells than there are columns
     */
    public static List<Row> parse(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ReferenceTable::cells)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            rows.add(row(lines.getFirst(), line));
        }
        return List.copyOf(rows);
    }

    private static Row row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new Problem.Invalid("table.malformed");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new Problem.Invalid("table.malformed");
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** One line, by column name. */
    public static final class Row {
        private final Map<String, String> cells;

        private Row(Map<String, String> cells) {
            this.cells = cells;
        }

        /** The value of a column; empty: absent, also when there is no such column. */
        public Optional<String> find(String column) {
            return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        /**
         * The value of a column that must have one.
         *
         * @throws Problem.Invalid {@code required} on the column
         */
        public String text(String column) {
            return find(column).orElseThrow(() -> new Problem.Invalid(column, "required"));
        }

        /** The ISO date in a column; empty: absent. */
        public Optional<LocalDate> findDate(String column) {
            try {
                return find(column).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                throw new Problem.Invalid(column, "date.invalid");
            }
        }
    }
}
