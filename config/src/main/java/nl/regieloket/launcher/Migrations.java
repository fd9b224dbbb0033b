package nl.regieloket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.StartFailed;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to the version of this checkout under the account of its owner, then gives the account of the
 * application its rights: reading and writing rows everywhere, reading and adding on the tables that
 * {@code append-only.txt} lists.
 */
record Migrations(Configuration configuration, Path folder) {
    private static final String HISTORY = "flyway_schema_history";
    private static final int NO_SUCH_GRANT = 1147;

    void run() {
        Configuration.Account owner = configuration.owner();
        try (Connection database =
                DriverManager.getConnection(configuration.databaseUrl(), owner.name(), owner.password())) {
            Flyway.configure()
                    .dataSource(configuration.databaseUrl(), owner.name(), owner.password())
                    .locations("filesystem:" + folder)
                    .validateMigrationNaming(true)
                    .outOfOrder(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            grant(database);
        } catch (FlywayException | SQLException | IOException e) {
            throw configuration.hasOwnDatabase()
                    ? StartFailed.of(
                            "MariaDB",
                            "its migrations failed: " + e.getMessage(),
                            configuration.places().log("mariadb"))
                    : new StartFailed("The migrations of the database failed", e);
        }
    }

    private void grant(Connection database) throws SQLException, IOException {
        List<String> appendOnly = Files.readAllLines(folder.resolve("append-only.txt")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        String grantee = accountOfApplication();
        for (String table : tables(database)) {
            boolean addOnly = appendOnly.contains(table);
            if (addOnly) {
                takeBack(database, table, grantee);
            }
            execute(
                    database,
                    "grant select, insert" + (addOnly ? "" : ", update, delete") + " on `" + table + "` to " + grantee);
        }
    }

    /** The account as the server knows it, with the host part that it chose for us. */
    private String accountOfApplication() throws SQLException {
        Configuration.Account account = configuration.application();
        try (Connection database = DriverManager.getConnection(
                        configuration.databaseUrl().replaceFirst("/[^/?]+(\\?|$)", "/$1"),
                        account.name(),
                        account.password());
                var statement = database.createStatement();
                var result = statement.executeQuery("select current_user()")) {
            result.next();
            return "'" + result.getString(1).replace("@", "'@'") + "'";
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = database.createStatement();
                var result = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_name <> '" + HISTORY + "'")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        return tables;
    }

    private static void takeBack(Connection database, String table, String grantee) throws SQLException {
        try {
            execute(database, "revoke update, delete on `" + table + "` from " + grantee);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_GRANT) {
                throw e;
            }
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
