package nl.regieloket.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the trail holds, read from the database of the stack under test: no screen shows it yet. */
public final class TrailUnderTest {
    private static final String REFUSALS =
            "select action, reason from trail_line where person_id = ? and subject_id = ? and not allowed order by id";

    private TrailUnderTest() {}

    /** What was refused to this member of the cast about this thing, as {@code action: reason}, oldest first. */
    public static List<String> refusals(String username, UUID subject) {
        try (Connection database = DriverManager.getConnection(
                        Running.databaseUrl(), Running.databaseUser(), Running.databasePassword());
                PreparedStatement query = database.prepareStatement(REFUSALS)) {
            query.setString(1, Running.member(username).id().toString());
            query.setString(2, subject.toString());
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1) + ": " + rows.getString(2));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
