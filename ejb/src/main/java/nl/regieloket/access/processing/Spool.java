package nl.regieloket.access.processing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads that wait for the database, in files of this server alone: a segment is added to, one write a read, until it is
 * closed for the drain; what was closed is never added to. A file that a server left behind is a closed segment.
 */
@ApplicationScoped
public class Spool {
    private static final Logger LOG = System.getLogger(Spool.class.getName());
    private static final String SUFFIX = ".jsonl";
    private static final long LARGEST = 1_000_000;

    @Inject
    @ConfigProperty(name = "regieloket.processing-log")
    private String configured;

    private Path folder;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    @SuppressWarnings("NullAway.Init") // set before anybody can call
    public Spool() {}

    @PostConstruct
    void begin() {
        folder = Path.of(configured);
    }

    static Spool in(Path folder) {
        var spool = new Spool();
        spool.folder = folder;
        return spool;
    }

    /**
     * Adds a read. What was added outlives this server; a machine that loses its power may lose its last second.
     *
     * @throws Problem.Unavailable {@code processing-log.unavailable} when it can't: who asked may not have what was read
     */
    synchronized void append(SpooledRead read) {
        byte[] line = (read.json() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            write(opened(), ByteBuffer.wrap(line));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The spool of the processing log can't be written; reading personal data stops", e);
            close();
            throw new Problem.Unavailable("processing-log.unavailable");
        }
    }

    /** A file that somebody removed would take what is written and keep nothing of it. */
    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open != null && file != null && Files.exists(file) && open.size() < LARGEST) {
            return open;
        }
        close();
        Files.createDirectories(folder);
        Path next = folder.resolve(Uuid7.next() + SUFFIX);
        open = FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        file = next;
        channel = open;
        return open;
    }

    private static void write(FileChannel to, ByteBuffer line) throws IOException {
        long before = to.size();
        try {
            while (line.hasRemaining()) {
                to.write(line, before + line.position());
            }
        } catch (IOException e) {
            to.truncate(before);
            throw e;
        }
    }

    /** Closes the segment that is added to; the next read begins another. */
    synchronized void close() {
        FileChannel open = channel;
        channel = null;
        file = null;
        if (open != null) {
            try (open) {
                open.force(false);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A segment of the processing log was not closed well", e);
            }
        }
    }

    /** The closed segments, oldest first. */
    synchronized List<Path> segments() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Path open = file;
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(SUFFIX))
                    .filter(path -> !path.equals(open))
                    .sorted()
                    .toList();
        }
    }

    /** The lines of a segment; a last one without its end was never answered for, and is left out. */
    static List<String> lines(Path segment) throws IOException {
        String text = Files.readString(segment);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Removes a segment whose lines are all in the database. */
    static void remove(Path segment) throws IOException {
        Files.deleteIfExists(segment);
    }

    /** Sets a segment aside that holds a line which is none, for a person to look at; nothing of it is thrown away. */
    static void setAside(Path segment) throws IOException {
        Files.move(segment, segment.resolveSibling(segment.getFileName() + ".damaged"));
    }

    /** Whether a line could be added now. */
    synchronized boolean isWritable() {
        try {
            opened();
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Milliseconds since 1970 at which the oldest segment that is not in the database began; empty: all are. */
    synchronized Optional<Long> oldest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(SUFFIX))
                    .filter(path -> path.toFile().length() > 0)
                    .map(path -> path.getFileName().toString().replace(SUFFIX, ""))
                    .map(name -> UUID.fromString(name).getMostSignificantBits() >>> 16)
                    .min(Long::compare);
        }
    }
}
