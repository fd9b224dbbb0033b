package nl.regieloket.access.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table, as far as the resident may have it.
 *
 * @param values by column, in the order of the data map; times in ISO 8601, what is empty left out
 */
public record HeldRow(String table, Map<String, String> values) {
    public HeldRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String toString() {
        return "HeldRow[" + table + "]";
    }
}
