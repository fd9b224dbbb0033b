package nl.regieloket.kernel.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;

/**
 * One keyset in its file: as it was read last, and read anew when the file was replaced.
 *
 * @param <P> what its keys are for
 */
final class KeyFile<P> {
    private record Read<P>(String content, P use, int primary, Instant changed) {}

    private final Path path;
    private final Class<P> use;
    private volatile Read<P> last;

    /** @throws IllegalStateException when it can't be used, with the sentence that tells what to do */
    KeyFile(Path path, Class<P> use) {
        this.path = path;
        this.use = use;
        this.last = read();
    }

    P use() {
        return last.use();
    }

    /** The id of the key that is used for what is new. */
    int primary() {
        return last.primary();
    }

    /** When the file got what is in it. */
    Instant changed() {
        return last.changed();
    }

    /**
     * Reads it again; true: it was replaced since.
     *
     * @throws IllegalStateException when it can't be used now; what was read before stays in use
     */
    boolean takeUp() {
        Read<P> next = read();
        boolean other = !next.content().equals(last.content());
        last = next;
        return other;
    }

    private Read<P> read() {
        try {
            Instant changed = Files.getLastModifiedTime(path).toInstant();
            String content = Files.readString(path);
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    content, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return new Read<>(
                    content,
                    keys.getPrimitive(RegistryConfiguration.get(), use),
                    keys.getPrimary().getId(),
                    changed);
        } catch (NoSuchFileException e) {
            throw unusable("it is missing", e);
        } catch (IOException e) {
            throw unusable("it can't be read by the user of the server", e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw unusable("it is damaged or holds keys for something else", e);
        }
    }

    private IllegalStateException unusable(String why, Exception cause) {
        return new IllegalStateException(
                "The keys in " + path + " can't be used, because " + why + ": put this file back from the backup of the"
                        + " keys, readable for the user of the server alone, and start again.",
                cause);
    }
}
