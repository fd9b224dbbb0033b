package nl.regieloket.web.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tree of the project, for tests that read it. */
public final class SourceFiles {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private SourceFiles() {}

    /** The content of each file under these folders with this ending, by its path from the top of the project. */
    public static Map<String, String> under(List<String> folders, String ending) {
        var found = new TreeMap<String, String>();
        for (String folder : folders) {
            Path from = ROOT.resolve(folder);
            if (Files.isDirectory(from)) {
                try (Stream<Path> files = Files.walk(from)) {
                    files.filter(file -> file.toString().endsWith(ending))
                            .forEach(file -> found.put(ROOT.relativize(file).toString(), content(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
