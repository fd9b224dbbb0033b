package nl.regieloket.launcher;

import jakarta.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.StartFailed;

/**
 * Moves one month of the processing log out of the database, under the account of its owner: every line into a file of
 * JSON lines, and once all of them are on the disk, out of the table. An existing file is never written over.
 *
 * @param url of the database
 */
public record ProcessingLogMove(String url, String owner, String password) {
    private static final int AT_ONCE = 10_000;

    static ProcessingLogMove of(Configuration configuration) {
        Configuration.Account owner = configuration.owner();
        return new ProcessingLogMove(configuration.databaseUrl(), owner.name(), owner.password());
    }

    /** The month that somebody typed, such as {@code 2026-10}. */
    static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException e) {
            throw new StartFailed("Name the month to move, such as --month=2026-10", e);
        }
    }

    /** Moves a month, in UTC; answers how many lines. */
    public long move(YearMonth month, Path to) {
        Timestamp from = Timestamp.from(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Timestamp until =
                Timestamp.from(month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        try (Connection database = DriverManager.getConnection(url, owner, password)) {
            long written = write(database, from, until, to);
            long removed = remove(database, from, until, written);
            if (removed != written) {
                throw new StartFailed(removed + " lines were removed and " + written + " stand in " + to);
            }
            return written;
        } catch (SQLException | IOException e) {
            throw new StartFailed("The processing log of " + month + " was not moved whole; look at " + to, e);
        }
    }

    private static long write(Connection database, Timestamp from, Timestamp until, Path to)
            throws SQLException, IOException {
        try (var query = database.prepareStatement(
                        "select * from processing_log where started_at >= ? and started_at < ? order by started_at, id");
                BufferedWriter file = Files.newBufferedWriter(to, StandardOpenOption.CREATE_NEW)) {
            query.setTimestamp(1, from);
            query.setTimestamp(2, until);
            query.setFetchSize(AT_ONCE);
            long written = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    file.write(json(rows));
                    file.newLine();
                    written++;
                }
            }
            return written;
        }
    }

    private static String json(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        var line = Json.createObjectBuilder();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = row.getObject(column);
            String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : row.getString(column);
            if (text != null) {
                line.add(columns.getColumnLabel(column), text);
            }
        }
        return line.build().toString();
    }

    private static long remove(Connection database, Timestamp from, Timestamp until, long most) throws SQLException {
        long removed = 0;
        try (var delete =
                database.prepareStatement("delete from processing_log where started_at >= ? and started_at < ?"
                        + " order by started_at, id limit " + AT_ONCE)) {
            delete.setTimestamp(1, from);
            delete.setTimestamp(2, until);
            int some = AT_ONCE;
            while (some > 0 && removed < most) {
                some = delete.executeUpdate();
                removed += some;
            }
        }
        return removed;
    }
}
