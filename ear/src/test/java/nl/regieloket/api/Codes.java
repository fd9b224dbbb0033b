package nl.regieloket.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of refusals that have a sentence. */
final class Codes {
    private static final String PREFIX = "problem.";
    private static final Set<String> KNOWN = read();

    private Codes() {}

    static Set<String> known() {
        return KNOWN;
    }

    private static Set<String> read() {
        var texts = new Properties();
        Path config = Path.of(Objects.requireNonNull(System.getProperty("regieloket.config")));
        try (var reader = Files.newBufferedReader(config.resolve("messages/Problems_nl.properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
