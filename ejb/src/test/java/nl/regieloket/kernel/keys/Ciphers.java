package nl.regieloket.kernel.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Field ciphers with keys of their own, for tests. */
public final class Ciphers {
    private Ciphers() {}

    /** One with keys that nobody else has. */
    public static FieldCipher fresh() {
        try {
            Path folder = Files.createTempDirectory("keys");
            KeyFolder keys = KeyFolder.fresh(folder);
            var cipher = new FieldCipher();
            cipher.readFrom(folder);
            for (String name : new String[] {"field", "lookup", "pseudonym"}) {
                Files.delete(keys.file(name));
            }
            Files.delete(folder);
            return cipher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
