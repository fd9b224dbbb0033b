package nl.regieloket.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords and client secrets of one checkout: random, made once, kept in its run folder. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new StartFailed("The secrets can't be read from " + file, e);
            }
        }
    }

    /** The secret of this name; the same one at each later start. */
    public synchronized String of(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = HexFormat.of().formatHex(bytes);
            known.setProperty(name, secret);
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Made by the launcher for this checkout alone");
            } catch (IOException e) {
                throw new StartFailed("The secrets can't be kept in " + file, e);
            }
        }
        return secret;
    }
}
