package nl.regieloket.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The operations that some test of this build called with success; kept in a file, since it is asked after all of them. */
final class Answered {
    private static final Path FILE =
            Path.of(Objects.requireNonNull(System.getProperty("regieloket.target")), "answered-operations.txt");

    private Answered() {}

    static void note(String method, String address, int status) {
        if (status >= 200 && status < 300) {
            Document.served().operation(method, address).ifPresent(operation -> Run.note(operation.toString()));
        }
    }

    static Set<String> byAnyTest() throws IOException {
        return new TreeSet<>(Files.readAllLines(FILE));
    }

    /** Begins anew with the first call of a run. */
    private static final class Run {
        private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

        static {
            write("", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        }

        static void note(String operation) {
            if (SEEN.add(operation)) {
                write(operation + "\n", StandardOpenOption.APPEND);
            }
        }

        private static void write(String text, StandardOpenOption... options) {
            try {
                Files.writeString(FILE, text, options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
