package nl.regieloket.browser.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server of the stack under test. The launcher starts it again some seconds after it was killed. */
enum Server {
    MARIADB,
    KEYCLOAK;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Ends it at once, as a machine that fails would. */
    void kill() {
        ProcessHandle process = process().orElseThrow();
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle member : family) {
            try {
                member.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError("it does not end", e);
            }
        }
    }

    /** Ends it at once and waits until another process runs in its place. */
    void killAndAwaitNext() {
        long former = process().orElseThrow().pid();
        kill();
        await(
                "another " + this,
                () -> process().filter(next -> next.pid() != former).isPresent());
    }

    /** Waits for what comes true once it is back. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what + ", in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Optional<ProcessHandle> process() {
        Path file = Path.of(System.getProperty("regieloket.run", ".run"))
                .resolve("pids")
                .resolve(name().toLowerCase(java.util.Locale.ROOT) + ".pid");
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(file).strip().split(" ", 2)[0]));
        } catch (IOException | NumberFormatException notNow) {
            return Optional.empty();
        }
    }
}
