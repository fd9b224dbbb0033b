package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A launcher in a process of its own, as Maven starts it. */
final class LaunchedProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Without it a launcher of a test that runs in the background would ignore Ctrl-C, as its parent does. */
    private static final List<String> HEEDS_SIGNALS = List.of("/usr/bin/env", "--default-signal");

    private final Path run;
    private final Path output;
    private final Process process;
    private final List<ProcessHandle> family = new ArrayList<>();

    private LaunchedProcess(Path run, Path output, Process process) {
        this.run = run;
        this.output = output;
        this.process = process;
    }

    static LaunchedProcess start(Path folder, Map<String, String> environment, String... options) throws IOException {
        return start(folder, environment, command(folder, "start", options));
    }

    /** With the MariaDB that the build fetched; Keycloak and Payara stay stand-ins. */
    static LaunchedProcess startWithRealDatabase(Path folder, String... options) throws IOException {
        List<String> command = command(folder, "start", options);
        command.add(
                command.indexOf(Launcher.class.getName()),
                "-Dregieloket.fetched.mariadb=" + System.getProperty("regieloket.fetched.mariadb"));
        return start(folder, Map.of(), command);
    }

    /** The launcher that is asked to stop what runs in the folder. */
    static LaunchedProcess stop(Path folder) throws IOException {
        return start(folder, Map.of(), command(folder, "stop"));
    }

    /** With a process between it and us that can be killed in the place of Maven. */
    static LaunchedProcess startBelowParent(Path folder) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" & wait", "parent"));
        command.addAll(command(folder, "start", "--port=free", "--with-parent"));
        return start(folder, Map.of(), command);
    }

    private static LaunchedProcess start(Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("REGIELOKET_"));
        builder.environment().putAll(environment);
        return new LaunchedProcess(folder.resolve("run"), output, builder.start());
    }

    private static List<String> command(Path folder, String asked, String... options) throws IOException {
        var command = new ArrayList<>(HEEDS_SIGNALS);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dregieloket.root=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(new StandIns(folder).properties());
        command.addAll(List.of(Launcher.class.getName(), asked, "--run=" + folder.resolve("run")));
        command.addAll(List.of(options));
        return command;
    }

    /** Waits until all three servers run, and remembers every process of this start. */
    void awaitServers() {
        await(() -> Stream.of("mariadb", "keycloak", "payara").allMatch(part -> Files.exists(pidOf(part))));
        remember();
        assertThat(family)
                .as("launcher, watch, three servers and a child of one")
                .hasSizeGreaterThanOrEqualTo(6);
    }

    /** Ends the launcher and its watch as nothing can forbid, so that the servers stay. */
    void killWithItsWatch() {
        family.stream()
                .filter(handle -> handle.info()
                        .commandLine()
                        .map(line -> line.contains("regieloket-watch"))
                        .orElse(false))
                .forEach(ProcessHandle::destroyForcibly);
        signal("KILL");
        exitCode();
        assertThat(family.stream().filter(ProcessHandle::isAlive))
                .as("left behind")
                .hasSizeGreaterThanOrEqualTo(3);
    }

    /** Waits until it says this. */
    void awaitOutput(String text) {
        await(() -> output().contains(text) || !process.isAlive());
        remember();
        assertThat(output()).contains(text);
    }

    void awaitTrue(BooleanSupplier condition) {
        await(() -> condition.getAsBoolean() || !process.isAlive());
        assertThat(process.isAlive()).as("runs, after: " + output()).isTrue();
    }

    long pid() {
        return process.pid();
    }

    void remember() {
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(handle -> !family.contains(handle))
                .forEach(family::add);
    }

    /** Sends a signal to the launcher, or to the process that stands for Maven. */
    void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int exitCode() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the launcher ended")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    /** The launcher, and each server by its own number; what only prepared them has ended long since. */
    void assertServersRun() throws IOException {
        assertThat(process.isAlive()).as("runs, after: " + output()).isTrue();
        for (String part : List.of("mariadb", "keycloak", "payara")) {
            assertThat(ProcessHandle.of(Long.parseLong(serverPid(part))).filter(ProcessHandle::isAlive))
                    .as(part + " runs, after: " + output())
                    .isPresent();
        }
    }

    String serverPid(String part) throws IOException {
        return Files.readString(pidOf(part)).strip().split(" ", 2)[0];
    }

    void assertNobodyIsLeft() {
        await(() -> family.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(family).noneMatch(ProcessHandle::isAlive);
    }

    /** For when a test failed. */
    void kill() {
        remember();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path run() {
        return run;
    }

    private Path pidOf(String part) {
        return run.resolve("pids").resolve(part + ".pid");
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).as("came true, after: " + output()).isTrue();
    }
}
