package nl.regieloket.launcher.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that nobody but their owner may read: they hold passwords and keys. */
public final class OwnersAlone {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnersAlone() {}

    /** Makes the folder where it is absent, and closes it to others where it was open to them. */
    public static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        allow(folder, FOLDER);
    }

    /** Makes a file that was closed to others before anything stood in it. */
    public static void makeFile(Path file, String content) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".unfinished");
        close(unfinished);
        Files.writeString(unfinished, content);
        Files.move(unfinished, file);
    }

    /** Puts this in place of what stands in a file, at once: whoever reads it has the old or the new. */
    public static void replaceFile(Path file, String content) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".unfinished");
        close(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Closes a file to others. */
    public static void close(Path file) throws IOException {
        allow(file, FILE);
    }

    private static void allow(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null
                && !PosixFilePermissions.toString(view.readAttributes().permissions())
                        .equals(permissions)) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
