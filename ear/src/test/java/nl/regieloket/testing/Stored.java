package nl.regieloket.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What really stands in the database, by the account of the application: past every class of the product. */
@Dependent
public class Stored {
    @Resource(lookup = "jdbc/regieloket")
    private DataSource database;

    /** The number that a statement answers, such as a count. */
    public long number(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = statement(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text that a statement answers; empty: no row. */
    public String text(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = statement(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows as nobody may; answers how many. */
    public int change(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = statement(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** A connection of one's own, to hold a lock with. */
    public Connection connection() throws SQLException {
        return database.getConnection();
    }

    private static PreparedStatement statement(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, String.valueOf(parameters[i]));
        }
        return statement;
    }
}
