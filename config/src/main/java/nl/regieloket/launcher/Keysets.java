package nl.regieloket.launcher;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.OwnersAlone;
import nl.regieloket.launcher.settings.StartFailed;

/** The keys of the field encryption: made where they are absent, never overwritten, readable by their owner alone. */
record Keysets(Path folder) {
    private static final int PRF_KEY_BYTES = 32;

    static Keysets of(Configuration configuration) {
        return new Keysets(Path.of(configuration.keys()));
    }

    void makeIfAbsent() {
        try {
            OwnersAlone.makeFolder(folder);
            AeadConfig.register();
            PrfConfig.register();
            make("field.json", PredefinedAeadParameters.AES256_GCM);
            make(
                    "lookup.json",
                    HkdfPrfParameters.builder()
                            .setKeySizeBytes(PRF_KEY_BYTES)
                            .setHashType(HkdfPrfParameters.HashType.SHA256)
                            .build());
        } catch (GeneralSecurityException | IOException e) {
            throw new StartFailed(
                    "The keys of the field encryption can't be made, or closed to others, in " + folder, e);
        }
    }

    private void make(String file, Parameters parameters) throws GeneralSecurityException, IOException {
        Path path = folder.resolve(file);
        if (Files.exists(path)) {
            OwnersAlone.close(path);
            return;
        }
        KeysetHandle keys = KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
        OwnersAlone.makeFile(
                path,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
