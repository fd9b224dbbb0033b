package nl.regieloket.claims.csv;

/**
 * Why a line of a file can't be taken.
 *
 * @param line number in the file, the heading is 1; 0: the file as a whole
 * @param field heading of the column; empty: the line as a whole
 * @param code what is wrong with it: key {@code problem.<code>}
 */
public record ImportFault(int line, String field, String code) {}
