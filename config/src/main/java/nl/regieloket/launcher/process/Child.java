package nl.regieloket.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.StartFailed;

/** A process that the launcher started, in a session of its own so that Ctrl-C reaches the launcher alone. */
public final class Child {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final int PAUSE_MILLIS = 200;
    private static final int ERRORS = 3;

    /** The account that makes tables is for the launcher's own migrations, whatever it found in its environment. */
    private static final String OF_THE_OWNER = "REGIELOKET_DB_OWNER_";

    private final String name;
    private final Process process;
    private final PidFile pid;
    private final Path log;

    private Child(String name, Process process, PidFile pid, Path log) {
        this.name = name;
        this.process = process;
        this.pid = pid;
        this.log = log;
    }

    /** Starts a program whose output goes to the log of its part. */
    static Child start(Order order, Places places) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            line.add("/usr/bin/setsid");
        }
        line.addAll(order.command());
        Path log = places.log(order.part());
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith(OF_THE_OWNER));
        builder.environment().putAll(order.environment());
        Path folder = order.folder();
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        try {
            Process process = builder.start();
            var pid = new PidFile(places.pid(order.part()));
            pid.write(process.toHandle());
            giveInput(process, order.input());
            return new Child(order.name(), process, pid, log);
        } catch (IOException e) {
            throw StartFailed.of(order.name(), String.valueOf(e.getMessage()), log);
        }
    }

    /** Then, once it ends, does this; at once where it has ended. */
    public void whenItEnds(Runnable then) {
        var _ = process.onExit().thenRun(then);
    }

    /** Waits until the check holds. */
    public void await(Duration atMost, Check check) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!check.holds()) {
            if (!process.isAlive()) {
                throw failed("it ended with code " + process.exitValue() + errors());
            }
            if (System.nanoTime() > end) {
                throw failed("not ready after " + atMost.toSeconds() + " s" + errors());
            }
            pause();
        }
    }

    /** Waits for a program that does its work and ends. */
    public void awaitEnd(Duration atMost) {
        boolean ended = Family.endsWithin(process.toHandle(), atMost);
        stop();
        if (!ended || process.exitValue() != 0) {
            throw failed((ended ? "it ended with code " + process.exitValue() : "it did not end") + errors());
        }
    }

    /** Ends it, and what it started. */
    public void stop() {
        Family.end(process.toHandle(), PATIENCE);
        pid.delete();
    }

    private StartFailed failed(String reason) {
        return StartFailed.of(name, reason, log);
    }

    private static void giveInput(Process process, String input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            // whoever waits for it sees what became of it
        }
    }

    /** The first ones: what comes after them is mostly their consequence. */
    private String errors() {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            List<String> first = lines.filter(Child::isTelling)
                    .map(String::strip)
                    .limit(ERRORS)
                    .toList();
            return first.isEmpty() ? "" : ": " + String.join("\n    ", first);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static boolean isTelling(String line) {
        return line.contains("ERROR") || line.contains("SEVERE") || line.contains("Exception");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted");
        }
    }

    /** Something that is true once a part is ready. */
    @FunctionalInterface
    public interface Check {
        /** Whether it is. */
        boolean holds();
    }
}
