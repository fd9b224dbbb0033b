package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import nl.regieloket.launcher.settings.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds of an earlier one, and of another checkout, with the real MariaDB and its real migrations. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class KeptDataTest {
    private static final String NOTES = "create table if not exists kept (text varchar(40))";

    @TempDir
    private Path folder;

    private final List<LaunchedProcess> launched = new ArrayList<>();

    @AfterEach
    void end() {
        launched.forEach(LaunchedProcess::kill);
    }

    /** One test for both: what costs is that a MariaDB is made and migrated. */
    @Test
    void two_checkouts_run_side_by_side_and_the_next_start_of_each_finds_its_own_data_and_keys()
            throws IOException, SQLException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Ports ofOne = Ports.free();
        LaunchedProcess first = start(one, ofOne);
        Ports ofOther = Ports.free();
        LaunchedProcess second = start(other, ofOther);
        note(one, ofOne, "of the one");
        assertThat(notes(other, ofOther)).isEmpty();
        byte[] keys = keys(one);
        assertThat(keys(other)).isNotEqualTo(keys);

        stop(first);
        second.assertServersRun();
        note(other, ofOther, "of the other");

        LaunchedProcess next = start(one, ofOne);
        assertThat(notes(one, ofOne)).containsExactly("of the one");
        assertThat(keys(one)).isEqualTo(keys);
        assertThat(notes(other, ofOther)).containsExactly("of the other");
        stop(next);
        stop(second);
    }

    private LaunchedProcess start(Path checkout, Ports ports, String... options) throws IOException {
        var all = new ArrayList<>(List.of(options));
        all.add("--port=" + ports.base());
        LaunchedProcess started = LaunchedProcess.startWithRealDatabase(checkout, all.toArray(String[]::new));
        launched.add(started);
        started.awaitOutput("MariaDB is up");
        started.awaitServers();
        started.awaitTrue(() -> isMigrated(checkout, ports));
        return started;
    }

    private static boolean isMigrated(Path checkout, Ports ports) {
        try (Connection connection = connect(checkout, ports);
                Stream<Path> migrations = Files.list(Path.of("migrations"));
                ResultSet done = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where success")) {
            long all = migrations
                    .filter(file -> file.getFileName().toString().startsWith("V"))
                    .count();
            return done.next() && done.getLong(1) >= all;
        } catch (SQLException notYet) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(LaunchedProcess launcher) {
        launcher.signal("TERM");
        launcher.exitCode();
        launcher.assertNobodyIsLeft();
    }

    private static void note(Path checkout, Ports ports, String text) throws SQLException {
        try (Connection connection = connect(checkout, ports)) {
            connection.createStatement().execute(NOTES);
        }
        try (Connection connection = connect(checkout, ports);
                var insert = connection.prepareStatement("insert into kept values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }

    private static List<String> notes(Path checkout, Ports ports) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = connect(checkout, ports)) {
            connection.createStatement().execute(NOTES);
        }
        try (Connection connection = connect(checkout, ports);
                ResultSet rows = connection.createStatement().executeQuery("select text from kept")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Connection connect(Path checkout, Ports ports) throws SQLException {
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(checkout.resolve("run/secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + ports.database() + "/regieloket",
                "regieloket_owner",
                secrets.getProperty("REGIELOKET_DB_OWNER_PASSWORD"));
    }

    private static byte[] keys(Path checkout) throws IOException {
        return Files.readAllBytes(checkout.resolve("run/data/keys/field.json"));
    }
}
