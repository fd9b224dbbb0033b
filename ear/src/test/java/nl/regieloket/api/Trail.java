package nl.regieloket.api;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** The trail, which no client can read: straight from the database, as an auditor would. */
final class Trail {
    private Trail() {}

    /** How often somebody was refused something about this thing. */
    static int refusals(String subject) {
        try (var connection = DriverManager.getConnection(
                        property("regieloket.db.url"),
                        property("regieloket.db.user"),
                        property("regieloket.db.password"));
                var statement = connection.prepareStatement(
                        "select count(*) from trail_line where subject_id = ? and not allowed")) {
            statement.setString(1, subject);
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
