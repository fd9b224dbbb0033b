package nl.regieloket.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The trail, which no client can read: straight from the database, as an auditor would. */
final class Trail {
    private Trail() {}

    /** How often somebody was refused something about this thing. */
    static int refusals(String subject) {
        return lines("subject_id = ? and not allowed", subject);
    }

    /** How often somebody did this with this thing. */
    static int acts(String subject, String action) {
        return lines("subject_id = ? and action = ? and allowed", subject, action);
    }

    /** What the gate decided in one request, as {@code action allowed: rule} or {@code action refused: code}. */
    static List<String> decisions(String trace) {
        try (var connection = connection();
                var statement = connection.prepareStatement(
                        "select concat(action, if(allowed, ' allowed: ', ' refused: '), reason)"
                                + " from trail_line where trace_id = ? order by id")) {
            statement.setString(1, trace);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                property("regieloket.db.url"), property("regieloket.db.user"), property("regieloket.db.password"));
    }

    private static int lines(String condition, String... parameters) {
        try (var connection = connection();
                var statement = connection.prepareStatement("select count(*) from trail_line where " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
