package nl.regieloket.kernel.destruction;

/**
 * One statement that removes rows of one table.
 *
 * @param per what it is asked for
 * @param where which rows, in SQL, with {@code {case}}, {@code {household}} or {@code {ids}} (a list) for what it is asked
 *     for; what follows may be an order
 */
public record Deletion(String table, Per per, String where) {
    /** What rows hang on. */
    public enum Per {
        /** The case that is destroyed. */
        CASE,
        /** Its household, where no other case is of it. */
        HOUSEHOLD,
        /** Those of its people for whom nothing else is kept. */
        RESIDENTS,
        /** The case and all that was in it, by ids: what others noted about it. */
        THINGS
    }

    /** Rows with the id of the case in a column. */
    public static Deletion ofCase(String table) {
        return new Deletion(table, Per.CASE, "case_file_id = {case}");
    }

    /** Rows of things of the case. */
    public static Deletion within(String table, String column, String ofCase) {
        return new Deletion(
                table, Per.CASE, column + " in (select id from " + ofCase + " where case_file_id = {case})");
    }

    /** Rows about people of whom nothing else is kept. */
    public static Deletion ofResidents(String table) {
        return new Deletion(table, Per.RESIDENTS, "resident_id in ({ids})");
    }
}
