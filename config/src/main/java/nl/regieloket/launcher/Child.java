package nl.regieloket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process that the launcher started, in a session of its own so that Ctrl-C reaches the launcher alone. */
final class Child {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final String part;
    private final Process process;
    private final Path pid;
    private final Path log;

    private Child(String part, Process process, Path pid, Path log) {
        this.part = part;
        this.process = process;
        this.pid = pid;
        this.log = log;
    }

    /** Starts a program whose output goes to the log of the part. */
    static Child start(
            String part, Places places, List<String> command, Map<String, String> environment, String input) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            line.add("/usr/bin/setsid");
        }
        line.addAll(command);
        Path log = places.log(part);
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Path pid = places.pid(part);
            Files.writeString(pid, process.pid() + " " + startOf(process.toHandle()));
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return new Child(part, process, pid, log);
        } catch (IOException e) {
            throw StartFailed.of(part, String.valueOf(e.getMessage()), log);
        }
    }

    /** Ends what an earlier launcher left behind when it was killed. */
    static void endLeftOver(Path pid) {
        try {
            String[] known = Files.readString(pid).split(" ", 2);
            ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(handle -> startOf(handle).equals(known[1]))
                    .ifPresent(Child::end);
            Files.delete(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    void whenItEnds(Runnable then) {
        var _ = process.onExit().thenRun(then);
    }

    /** Waits until the check holds. */
    void await(Duration atMost, Check check) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!check.holds()) {
            if (!process.isAlive()) {
                throw StartFailed.of(part, "it ended with code " + process.exitValue() + lastError(), log);
            }
            if (System.nanoTime() > end) {
                throw StartFailed.of(part, "not ready after " + atMost.toSeconds() + " s" + lastError(), log);
            }
            pause();
        }
    }

    /** Waits for a program that does its work and ends. */
    void awaitEnd(Duration atMost) {
        if (!endsWithin(process.toHandle(), atMost) || process.exitValue() != 0) {
            stop();
            throw StartFailed.of(part, "it did not end well" + lastError(), log);
        }
        stop();
    }

    void stop() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle handle) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(handle), handle.descendants()).toList();
        handle.destroy();
        for (ProcessHandle member : family) {
            if (!endsWithin(member, PATIENCE)) {
                member.destroyForcibly();
                endsWithin(member, PATIENCE);
            }
        }
    }

    private static boolean endsWithin(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private String lastError() {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            @Nullable
            String last = lines.filter(Child::isTelling).reduce((a, b) -> b).orElse(null);
            return last == null ? "" : ": " + last.strip();
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static boolean isTelling(String line) {
        return line.contains("ERROR") || line.contains("SEVERE") || line.contains("Exception");
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted");
        }
    }

    /** Something that is true once a part is ready. */
    @FunctionalInterface
    interface Check {
        boolean holds();
    }
}
