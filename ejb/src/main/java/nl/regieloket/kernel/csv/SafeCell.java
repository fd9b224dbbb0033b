package nl.regieloket.kernel.csv;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would run as a formula get an apostrophe before them, and lose it when they come back. */
public final class SafeCell {
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r|%].*");

    private SafeCell() {}

    /** The cell as a spreadsheet may open it. */
    public static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guarded}. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
