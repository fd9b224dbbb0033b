package nl.regieloket.kernel.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.kernel.Problem;

/**
 * CSV as spreadsheets write it: UTF-8 with or without byte order mark, else Windows-1252; separated by semicolons or
 * commas, whichever its first line uses; cells that were guarded against running as a formula are read as they were.
 */
public final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    /**
     * One line.
     *
     * @param number in the file, the first is 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a file; lines without any text are left out.
     *
     * @param mostLines to read, the first included
     * @throws Problem.Invalid {@code import.too-many-rows}, {@code import.empty}, {@code import.no-text} or {@code
     *     import.not-csv}
     */
    public static List<Line> read(byte[] file, int mostLines) {
        String text = decode(file);
        if (text.isBlank()) {
            throw new Problem.Invalid("import.empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Problem.Invalid("import.no-text");
        }
        char separator = separator(text);
        if (endsWithinQuotes(text, separator)) {
            throw new Problem.Invalid("import.not-csv"); // the rest of the file would be lost in one cell
        }
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (line.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (lines.size() == mostLines) {
                    throw new Problem.Invalid("import.too-many-rows");
                }
                lines.add(line(line));
            }
        } catch (CsvParseException | IOException _) {
            throw new Problem.Invalid("import.not-csv");
        }
        return lines;
    }

    private static Line line(CsvRecord line) {
        List<String> cells = line.getFields().stream()
                .map(cell -> SafeCell.unguarded(cell).strip())
                .toList();
        return new Line(Math.toIntExact(line.getStartingLineNumber()), cells);
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean endsWithinQuotes(String text, char separator) {
        boolean quoted = false;
        boolean cellBegins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else if (c == '"' && (quoted || cellBegins)) {
                quoted = !quoted;
            }
            cellBegins = !quoted && (c == separator || c == '\n' || c == '\r');
        }
        return quoted;
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Writes a table that a Dutch spreadsheet opens: semicolons, UTF-8 with its mark, no cell that it would run. */
    public static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(SafeCell::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
