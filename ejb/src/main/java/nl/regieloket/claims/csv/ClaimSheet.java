package nl.regieloket.claims.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.csv.CsvText;

/**
 * A file with claims: a heading that names the columns, in any order, and a line per claim. Columns that we do not know
 * are passed over.
 */
record ClaimSheet(List<Row> rows) {
    static final int MOST_BYTES = 2_000_000;
    static final int MOST_ROWS = 5_000;

    ClaimSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param line number in the file, the heading is 1
     * @param cells those that are not empty
     * @param isLonger whether it has more cells than there are columns, empty ones too, as of an amount with a comma in a file that
     *     separates by commas: the cells can't be told apart
     */
    record Row(int line, Map<ClaimColumn, String> cells, boolean isLonger) {
        Row {
            cells = Map.copyOf(cells);
        }

        Optional<String> find(ClaimColumn column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /**
     * Reads a file.
     *
     * @throws Problem.Invalid {@code import.too-large}, what {@link CsvText#read} throws, {@code
     *     import.column-missing} on each heading that is not there or {@code import.column-repeated} on each that stands
     *     twice
     */
    static ClaimSheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Problem.Invalid("import.too-large");
        }
        List<CsvText.Line> lines = CsvText.read(file, MOST_ROWS + 1);
        if (lines.isEmpty()) {
            throw new Problem.Invalid("import.empty");
        }
        CsvText.Line heading = lines.getFirst();
        Map<Integer, ClaimColumn> columns = columns(heading);
        if (lines.size() == 1) {
            throw new Problem.Invalid("import.empty");
        }
        return new ClaimSheet(lines.stream()
                .skip(1)
                .map(line -> row(line, columns, heading.cells().size()))
                .toList());
    }

    private static Map<Integer, ClaimColumn> columns(CsvText.Line heading) {
        Map<Integer, ClaimColumn> columns = new HashMap<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            int at = i;
            ClaimColumn.of(heading.cells().get(i)).ifPresent(column -> columns.put(at, column));
        }
        List<Problem.Violation> wrong = new ArrayList<>();
        for (ClaimColumn column : ClaimColumn.values()) {
            if (column.isRequired() && !columns.containsValue(column)) {
                wrong.add(new Problem.Violation(column.heading(), "import.column-missing"));
            } else if (Collections.frequency(columns.values(), column) > 1) {
                wrong.add(new Problem.Violation(column.heading(), "import.column-repeated"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return columns;
    }

    private static Row row(CsvText.Line line, Map<Integer, ClaimColumn> columns, int width) {
        Map<ClaimColumn, String> cells = new EnumMap<>(ClaimColumn.class);
        for (int i = 0; i < line.cells().size(); i++) {
            ClaimColumn column = columns.get(i);
            String cell = line.cells().get(i);
            if (column != null && !cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return new Row(line.number(), cells, line.cells().size() > width);
    }
}
