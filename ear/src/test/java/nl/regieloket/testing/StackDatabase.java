package nl.regieloket.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What no screen shows, read from the database of the stack under test with the rights of the application. */
public final class StackDatabase {
    private static final String REFUSALS = "select concat(action, ': ', reason) from trail_line"
            + " where person_id = ? and subject_id = ? and not allowed order by id";
    private static final String MANDATES = "select id from mandate where holder_id = ? and revoked_at is null";

    private StackDatabase() {}

    /** What was refused to this member of the cast about this thing, as {@code action: reason}, oldest first. */
    public static List<String> refusals(String username, UUID subject) {
        return column(REFUSALS, Running.member(username).id(), subject);
    }

    /** The mandate that this member of the cast decides under. */
    public static UUID mandateOf(String username) {
        return UUID.fromString(column(MANDATES, Running.member(username).id()).getFirst());
    }

    private static List<String> column(String sql, UUID... parameters) {
        try (Connection database = DriverManager.getConnection(
                        Running.databaseUrl(), Running.databaseUser(), Running.databasePassword());
                PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i].toString());
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
