package nl.regieloket.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The anchors outside the database: one file that is added to and never written anew, in a folder of the operator. Who
 * holds the database alone can't change it.
 */
@ApplicationScoped
class AnchorFile {
    private static final System.Logger LOG = System.getLogger(AnchorFile.class.getName());
    private static final String NAME = "trail-anchors.txt";

    @Inject
    @ConfigProperty(name = "regieloket.anchors")
    private Optional<String> folder;

    private volatile boolean failing;

    /** Where anchors are kept outside the database now. */
    AnchoringTrail.Outside state() {
        if (folder.isEmpty()) {
            return AnchoringTrail.Outside.NOWHERE;
        }
        return failing ? AnchoringTrail.Outside.FAILING : AnchoringTrail.Outside.KEPT;
    }

    /** Tries whether it can be written, and says so in the log where not. */
    void open() {
        append(List.of());
    }

    /** All that stand in it, in their order; a line that is none is passed over. */
    List<Anchor> all() {
        if (folder.isEmpty() || !Files.exists(file())) {
            return List.of();
        }
        try {
            return Files.readAllLines(file()).stream()
                    .flatMap(line -> Anchor.parse(line).stream())
                    .toList();
        } catch (IOException e) {
            fails(e);
            return List.of();
        }
    }

    /** Adds these at its end. */
    void append(List<Anchor> anchors) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file().getParent());
            Files.write(
                    file(),
                    anchors.stream().map(Anchor::line).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            failing = false;
        } catch (IOException e) {
            fails(e);
        }
    }

    private void fails(IOException e) {
        if (!failing) {
            LOG.log(
                    Level.ERROR,
                    "The anchors of the trail can't be kept in REGIELOKET_ANCHORS, " + file() + ": until they can,"
                            + " only the database tells of them",
                    e);
        }
        failing = true;
    }

    private Path file() {
        return Path.of(folder.orElseThrow()).resolve(NAME);
    }
}
