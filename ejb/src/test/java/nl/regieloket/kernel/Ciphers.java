package nl.regieloket.kernel;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Field ciphers with keys of their own, for tests. */
public final class Ciphers {
    private Ciphers() {}

    /** One with keys that nobody else has. */
    public static FieldCipher fresh() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            Path folder = Files.createTempDirectory("keys");
            write(folder.resolve("field.json"), PredefinedAeadParameters.AES256_GCM);
            write(folder.resolve("lookup.json"), PredefinedPrfParameters.HMAC_SHA256_PRF);
            var cipher = new FieldCipher();
            cipher.readKeys(folder);
            Files.delete(folder.resolve("field.json"));
            Files.delete(folder.resolve("lookup.json"));
            Files.delete(folder);
            return cipher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, Parameters kind) throws IOException, GeneralSecurityException {
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(kind, RegistryConfiguration.get()),
                        RegistryConfiguration.get(),
                        InsecureSecretKeyAccess.get()));
    }
}
