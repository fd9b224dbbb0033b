package nl.regieloket.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where things are: what the checkout brings, what Maven fetched, and the folder in which all of it runs.
 *
 * @param run the run folder, {@code .run} in the checkout; ignored by version control
 * @param config the folder {@code config} of the checkout
 * @param ear the application to deploy
 */
public record Places(Path run, Path config, Path ear) {
    /** The zips and jars that Maven fetched; set by the build in the argument file that starts the launcher. */
    public static Path fetched(String part) {
        String path = System.getProperty("regieloket.fetched." + part);
        if (path == null) {
            throw new StartFailed("Start the launcher with java @config/target/launcher.args, made by mvn package");
        }
        return Path.of(path);
    }

    public Path unpacked(String part) {
        return run.resolve("unpacked").resolve(part);
    }

    public Path data(String part) {
        return run.resolve("data").resolve(part);
    }

    public Path log(String part) {
        return run.resolve("logs").resolve(part + ".log");
    }

    public Path pid(String part) {
        return run.resolve("pids").resolve(part + ".pid");
    }

    /** Makes the folders, readable by their owner alone: they hold passwords and keys. */
    public void create() {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(run.toString())) {
            throw new StartFailed("Payara can't run in a folder whose path has letters beyond ASCII: " + run
                    + "\n  Name another one with -Drun=/some/folder (without Maven: --run=/some/folder).");
        }
        try {
            OwnersAlone.makeFolder(run);
            for (String folder : List.of("data", "logs", "pids")) {
                Files.createDirectories(run.resolve(folder));
            }
        } catch (IOException e) {
            throw new StartFailed("The run folder can't be made or written", e);
        }
    }

    /** Forgets all data, and the keys that it was encrypted with. */
    public void forgetData() {
        delete(run.resolve("data"));
        delete(unpacked("keycloak").resolve("data"));
        create();
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
