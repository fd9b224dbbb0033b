package nl.regieloket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;

/** {@code ready.properties} in the run folder: there as long as all parts run, and tells tests where they are. */
record ReadyFile(Places places) {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String PORT = "regieloket.port";

    void write(Configuration configuration, Ports ports) {
        var told = new Properties();
        configuration.forServer().forEach((name, value) -> told.setProperty(propertyName(name), value));
        told.putAll(Map.of(
                PORT,
                String.valueOf(ports.base()),
                "regieloket.admin.port",
                String.valueOf(ports.admin()),
                "regieloket.mailbox",
                "http://localhost:" + ports.mailbox(),
                "regieloket.run",
                places.run().toString()));
        try (var writer = Files.newBufferedWriter(file())) {
            told.store(writer, null);
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be written", e);
        }
    }

    void remove() {
        Places.delete(file());
    }

    /** The ports of what runs; empty: nothing does. */
    Optional<Ports> known() {
        return Files.exists(file()) ? Optional.of(ports()) : Optional.empty();
    }

    Ports ports() {
        var told = new Properties();
        try (var reader = Files.newBufferedReader(file())) {
            told.load(reader);
        } catch (IOException e) {
            throw new StartFailed("Nothing runs in " + places.run(), e);
        }
        return new Ports(Integer.parseInt(told.getProperty(PORT)));
    }

    /** Waits until the launcher that was started in this run folder is ready, or gone. */
    void await(RunLock lock) {
        long begin = System.nanoTime();
        while (!Files.exists(file())) {
            long waited = System.nanoTime() - begin;
            boolean gone = waited > GRACE.toNanos() && lock.holder().isEmpty();
            if (gone || waited > PATIENCE.toNanos()) {
                throw new StartFailed("Regieloket did not start; see what it said, and "
                        + places.run().resolve("logs"));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** REGIELOKET_DB_URL as a system property: regieloket.db.url. */
    private static String propertyName(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    private Path file() {
        return places.run().resolve("ready.properties");
    }
}
