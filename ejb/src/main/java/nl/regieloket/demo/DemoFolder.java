package nl.regieloket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regieloket.kernel.BusinessClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the tables of the demo lie: {@code regieloket.demo}, which no real installation sets. Without a business clock
 * that can be set there is no demo, whatever this says.
 */
@ApplicationScoped
class DemoFolder {
    private static final String NONE = "none";

    @Inject
    @ConfigProperty(name = "regieloket.demo", defaultValue = NONE)
    private String folder;

    @Inject
    private BusinessClock clock;

    boolean isPresent() {
        return !folder.equals(NONE) && clock.isSettable();
    }

    String text(String file) {
        try {
            return Files.readString(Path.of(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException("The demo can't be read", e);
        }
    }
}
