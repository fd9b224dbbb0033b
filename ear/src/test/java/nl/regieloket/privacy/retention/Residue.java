package nl.regieloket.privacy.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks for words in every column of every table, whatever its kind, and in every file of some folders. */
@Dependent
public class Residue {
    @Resource(lookup = "jdbc/regieloket")
    private DataSource database;

    /** Where one of these words stands, as {@code table.column: word}. */
    Set<String> ofWords(Collection<String> words) {
        var found = new TreeSet<String>();
        each((connection, table, column) -> {
            for (String word : words) {
                if (has(
                        connection,
                        "select 1 from `" + table + "` where convert(`" + column + "` using utf8mb4) collate"
                                + " utf8mb4_general_ci like concat('%', ?, '%') limit 1",
                        word)) {
                    found.add(table + "." + column + ": " + word);
                }
            }
        });
        return found;
    }

    /** Where one of these hashes stands. */
    Set<String> ofHashes(Collection<byte[]> hashes) {
        var found = new TreeSet<String>();
        each((connection, table, column) -> {
            for (byte[] hash : hashes) {
                String hex = HexFormat.of().formatHex(hash);
                if (has(
                        connection,
                        "select 1 from `" + table + "` where instr(hex(`" + column + "`), upper(?)) > 0 limit 1",
                        hex)) {
                    found.add(table + "." + column + ": " + hex);
                }
            }
        });
        return found;
    }

    /** In which files below these folders one of these words stands. */
    static Set<String> inFiles(Collection<Path> folders, Collection<String> words) {
        var found = new TreeSet<String>();
        for (Path folder : folders) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    words.stream().filter(text::contains).forEach(word -> found.add(file + ": " + word));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private interface Look {
        void at(Connection connection, String table, String column) throws SQLException;
    }

    private void each(Look look) {
        try (Connection connection = database.getConnection()) {
            List<String[]> columns = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select c.table_name, c.column_name from"
                            + " information_schema.columns c join information_schema.tables t"
                            + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                            + " where c.table_schema = database() and t.table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
            for (String[] column : columns) {
                if (!column[0].equals("flyway_schema_history")) {
                    look.at(connection, column[0], column[1]);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean has(Connection connection, String sql, String parameter) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
