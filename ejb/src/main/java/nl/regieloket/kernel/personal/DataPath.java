package nl.regieloket.kernel.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;

/**
 * How one reaches from a row whose it is: {@code note_id=note.id>case_file_id@case} goes from a revision to its note, and
 * from there to the case.
 *
 * @param steps from one table to the next; empty: the last column stands in the table itself
 * @param last the column that holds the id of what it leads to
 */
public record DataPath(List<Step> steps, String last, Root root) {
    private static final Pattern FORM = Pattern.compile("(\\w+=\\w+\\.\\w+>)*\\w+@(resident|household|case|person)");

    /** What a path leads to. */
    public enum Root {
        RESIDENT,
        HOUSEHOLD,
        CASE,
        /** An account with which somebody signs in. */
        PERSON
    }

    /**
     * From a column of the table where one is to the same value elsewhere.
     *
     * @param table where it goes
     */
    public record Step(String column, String table, String there) {}

    public DataPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads one.
     *
     * @throws Problem.Invalid {@code table.malformed} on {@code path}
     */
    static DataPath parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Problem.Invalid("path", "table.malformed");
        }
        String[] ends = text.split("@", -1);
        String[] parts = ends[0].split(">", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parts.length - 1; i++) {
            String[] step = parts[i].split("[=.]", -1);
            steps.add(new Step(step[0], step[1], step[2]));
        }
        return new DataPath(steps, parts[parts.length - 1], Root.valueOf(ends[1].toUpperCase(Locale.ROOT)));
    }

    /** Every column on the way, as {@code table.column}. */
    public List<String> columns(String from) {
        List<String> columns = new ArrayList<>();
        String table = from;
        for (Step step : steps) {
            columns.add(table + "." + step.column());
            columns.add(step.table() + "." + step.there());
            table = step.table();
        }
        columns.add(table + "." + last);
        return columns;
    }

    /**
     * The rows of a table that lead to these, as the condition of a statement.
     *
     * @param alias of the table
     * @param ids in the form of SQL, separated by commas
     * @param also what must hold of each table on the way, by its name and alias: empty, or it begins with {@code and}
     */
    public String condition(String table, String alias, String ids, BinaryOperator<String> also) {
        String here = also.apply(table, alias);
        if (steps.isEmpty()) {
            return alias + "." + last + " in (" + ids + ")" + here;
        }
        Step first = steps.getFirst();
        String next = alias + "x";
        return "exists (select 1 from " + first.table() + " " + next + " where " + next + "." + first.there() + " = "
                + alias + "." + first.column() + " and "
                + new DataPath(steps.subList(1, steps.size()), last, root).condition(first.table(), next, ids, also)
                + ")" + here;
    }
}
