package nl.regieloket.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import nl.regieloket.kernel.personal.DataMap;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** AVG 30, 35; PL-04: no column of the database holds something of a person without anybody having said so. */
class DataMapIT extends InContainer {
    @Inject
    private Stored stored;

    @Test
    void every_column_of_the_database_is_in_the_map_or_holds_nothing_of_a_person() throws SQLException {
        assertThat(DataMap.packaged().differences(columns())).isEmpty();
    }

    /** All but those of the tool that migrates. */
    private Set<String> columns() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (var connection = stored.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select concat(table_name, '.', column_name)"
                        + " from information_schema.columns where table_schema = database()"
                        + " and table_name not like 'flyway%'")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        assertThat(columns).hasSizeGreaterThan(400);
        return columns;
    }
}
