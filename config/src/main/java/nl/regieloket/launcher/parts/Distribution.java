package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.StartFailed;

/**
 * A program that comes in a zip or jar.
 *
 * @param archive the file
 * @param inside the folder inside it that becomes the target folder, with a slash at its end
 */
record Distribution(Path archive, String inside) {
    private static final String MARKER = ".unpacked-from";

    /** Unpacks it once; again when the archive is another one than last time. */
    void unpackTo(Path target) {
        Path marker = target.resolve(MARKER);
        try {
            String name = archive.getFileName().toString();
            if (Files.exists(marker) && Files.readString(marker).equals(name)) {
                return;
            }
            Places.delete(target);
            unpackPart("", target);
            Files.writeString(marker, name);
        } catch (IOException e) {
            throw new StartFailed("Unpacking " + archive + " failed", e);
        }
    }

    /** Unpacks the files under one folder of it, over what is there. */
    void unpackPart(String folder, Path target) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(inside + folder) && !entry.isDirectory()) {
                    unpack(zip, entry, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        String name = entry.getName().substring(inside.length());
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("An entry leaves its folder: " + entry.getName());
        }
        Files.createDirectories(file.resolveSibling(""));
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (isProgram(name) && !file.toFile().setExecutable(true)) {
            throw new IOException("Can't be made executable: " + file);
        }
    }

    /** The zip reader of Java drops the run bits. */
    private static boolean isProgram(String name) {
        return name.matches("(.*/)?(bin|scripts)/[^/]+");
    }
}
