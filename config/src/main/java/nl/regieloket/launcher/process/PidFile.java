package nl.regieloket.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Says which process a part is, as long as it runs: for a start that finds what an earlier one left, and for people.
 *
 * @param path the file; holds the process id and the moment it started, so that nobody else's process is ever ended
 */
record PidFile(Path path) {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    void write(ProcessHandle process) throws IOException {
        Files.writeString(path, process.pid() + " " + startOf(process));
    }

    /** Ends the process that it names, if that still runs. */
    void endProcess() {
        process().ifPresent(process -> Family.end(process, PATIENCE));
        delete();
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> process() {
        try {
            String[] known = Files.readString(path).strip().split(" ", 2);
            return known.length < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(known[0]))
                            .filter(process -> startOf(process).equals(known[1]));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
