package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regieloket.launcher.settings.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class LauncherTest {
    @TempDir
    private Path folder;

    private final List<LaunchedProcess> launched = new ArrayList<>();

    @AfterEach
    void end() {
        launched.forEach(LaunchedProcess::kill);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void a_launcher_that_is_stopped_stops_everything_before_it_ends(String signal) throws IOException {
        var launcher = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free"));
        launcher.awaitServers();
        launcher.signal(signal);
        launcher.exitCode();
        launcher.assertNobodyIsLeft();
        assertThat(launcher.output()).contains("Stopped").doesNotContain("did not start");
        assertThat(launcher.run().resolve("pids")).isEmptyDirectory();
    }

    @Test
    void nothing_survives_a_launcher_that_is_killed() throws IOException {
        var launcher = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free"));
        launcher.awaitServers();
        launcher.signal("KILL");
        launcher.assertNobodyIsLeft();
    }

    @Test
    void nothing_survives_a_maven_that_is_killed() throws IOException {
        var maven = remembered(LaunchedProcess.startBelowParent(folder));
        maven.awaitServers();
        maven.signal("KILL");
        maven.assertNobodyIsLeft();
        assertThat(maven.output()).contains("Stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MariaDB", "Keycloak", "Payara"})
    void a_part_that_fails_is_named_with_its_log_and_takes_the_others_with_it(String part) throws IOException {
        var broken = Map.of(part.toUpperCase(Locale.ROOT), "broken");
        var launcher = remembered(LaunchedProcess.start(folder, broken, "--port=free"));
        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output())
                .contains(part + " did not start: it ended with code 3: ERROR: its folder is broken")
                .contains("its log: " + launcher.run().resolve("logs/" + part.toLowerCase(Locale.ROOT) + ".log"));
        assertThat(launcher.run().resolve("pids")).isEmptyDirectory();
        assertThat(ProcessHandle.allProcesses()
                        .flatMap(process -> process.info().commandLine().stream())
                        .filter(line -> line.contains(launcher.run().toString())))
                .isEmpty();
    }

    @Test
    void a_port_in_use_is_named_before_anything_starts() throws IOException {
        Ports ports = Ports.free();
        try (var taken = new ServerSocket(ports.database(), 1, InetAddress.getLoopbackAddress())) {
            var launcher = remembered(LaunchedProcess.start(folder, Map.of(), "--port=" + ports.base()));
            assertThat(launcher.exitCode()).isEqualTo(1);
            assertThat(launcher.output()).contains("Port " + taken.getLocalPort() + " (MariaDB) is in use");
            assertThat(launcher.run().resolve("unpacked")).doesNotExist();
        }
    }

    @Test
    void a_second_start_in_the_same_checkout_says_so_and_harms_nothing() throws IOException {
        var first = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free"));
        first.awaitServers();
        Path data = first.run().resolve("data");
        Files.writeString(data.resolve("of-the-first"), "");

        var second = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free", "--reset"));
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
                .contains("This checkout already runs Regieloket (process " + first.pid() + ")")
                .contains("-Drun=")
                .doesNotContain("Ending what", "Stopping", "at nl.regieloket");
        first.assertServersRun();
        assertThat(data.resolve("of-the-first")).exists();
        assertThat(first.output()).doesNotContain("ended by itself");
    }

    @Test
    void what_an_earlier_start_left_behind_ends_before_its_data_is_forgotten() throws IOException {
        var killed = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free"));
        killed.awaitServers();
        killed.killWithItsWatch();
        Path data = killed.run().resolve("data");
        Files.writeString(data.resolve("of-the-earlier-start"), "");

        var afresh = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free", "--reset"));
        killed.assertNobodyIsLeft();
        afresh.awaitServers();
        assertThat(afresh.output()).contains("Ending what an earlier start left behind");
        assertThat(data.resolve("of-the-earlier-start")).doesNotExist();
        assertThat(data.resolve("mariadb/written-at-the-end")).doesNotExist();
    }

    @Test
    void a_stop_ends_what_a_killed_launcher_left_behind_and_nobody_else() throws IOException {
        var killed = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free"));
        killed.awaitServers();
        killed.killWithItsWatch();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(killed.run().resolve("launcher.pid"), String.valueOf(stranger.pid()));
            assertThat(remembered(LaunchedProcess.stop(folder)).exitCode()).isZero();
            killed.assertNobodyIsLeft();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void a_run_folder_that_can_not_be_used_is_named() throws IOException {
        Files.writeString(folder.resolve("run"), "a file");
        var launcher = remembered(LaunchedProcess.start(folder, Map.of(), "--port=free"));
        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output())
                .contains("The run folder can't be made or written: " + launcher.run())
                .doesNotContain("at nl.regieloket");
    }

    @Test
    void a_run_folder_that_payara_would_not_understand_is_refused_with_the_way_out() throws IOException {
        var launcher = remembered(
                LaunchedProcess.start(folder, Map.of(), "--port=free", "--run=" + folder.resolve("coördinatie")));
        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output()).contains("letters beyond ASCII").contains("-Drun=/some/folder");
        assertThat(folder.resolve("coördinatie")).doesNotExist();
    }

    @Test
    void the_keys_are_readable_by_their_owner_alone_wherever_they_lie() throws IOException {
        Path keys = folder.resolve("elsewhere/keys");
        var launcher =
                remembered(LaunchedProcess.start(folder, Map.of("REGIELOKET_KEYS", keys.toString()), "--port=free"));
        launcher.awaitServers();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        for (String file : List.of("field.json", "lookup.json")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void the_port_of_a_part_that_runs_elsewhere_may_be_in_use() throws IOException {
        Ports ports = Ports.free();
        try (var taken = new ServerSocket(ports.identityProvider(), 1, InetAddress.getLoopbackAddress())) {
            var elsewhere = Map.of("REGIELOKET_OIDC_ISSUER", "http://localhost:" + taken.getLocalPort() + "/realms/x");
            var launcher = remembered(LaunchedProcess.start(folder, elsewhere, "--port=" + ports.base()));
            while (!Files.exists(launcher.run().resolve("pids/payara.pid"))) {
                launcher.remember();
                assertThat(launcher.output()).doesNotContain("in use");
            }
        }
    }

    /** The database of the operator here takes the connection and says nothing, so that the start waits for it. */
    @Test
    void parts_that_run_elsewhere_are_not_started_and_the_server_gets_their_addresses() throws IOException {
        try (var database = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var elsewhere = Map.of(
                    "REGIELOKET_DB_URL", "jdbc:mariadb://127.0.0.1:" + database.getLocalPort() + "/theirs",
                    "REGIELOKET_DB_PASSWORD", "of-the-application",
                    "REGIELOKET_OIDC_ISSUER", "https://login.example/realms/theirs",
                    "REGIELOKET_OIDC_CLIENT_SECRET", "of-the-client",
                    "REGIELOKET_MAIL_HOST", "mail.example",
                    "REGIELOKET_MAIL_PORT", "2525");
            var owner = Map.of("REGIELOKET_DB_OWNER_PASSWORD", "of-the-owner");
            var all = new HashMap<>(elsewhere);
            all.putAll(owner);
            Ports ports = Ports.free();
            database.setSoTimeout(60_000);
            var launcher = remembered(LaunchedProcess.start(folder, all, "--port=" + ports.base()));
            database.accept(); // by the migrations, which wait until the test ends
            launcher.awaitTrue(() -> Files.exists(launcher.run().resolve("pids/payara.pid")));
            assertThat(launcher.run().resolve("unpacked")).isDirectoryContaining("glob:**/payara");
            assertThat(launcher.run().resolve("unpacked/mariadb")).doesNotExist();
            assertThat(launcher.run().resolve("unpacked/keycloak")).doesNotExist();
            new ServerSocket(ports.smtp(), 1, InetAddress.getLoopbackAddress()).close(); // nobody took it
            String given = Files.readString(Path.of("/proc", launcher.serverPid("payara"), "environ"));
            elsewhere.forEach(
                    (variable, value) -> assertThat(given.split("\0", -1)).contains(variable + "=" + value));
            assertThat(given).as("the account that makes tables").doesNotContain("of-the-owner");
        }
    }

    private LaunchedProcess remembered(LaunchedProcess started) {
        launched.add(started);
        return started;
    }
}
