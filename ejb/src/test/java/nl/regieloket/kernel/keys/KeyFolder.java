package nl.regieloket.kernel.keys;

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

/** A folder with keysets, and what an operator does to them. */
record KeyFolder(Path folder) {
    /** Makes the three keysets. */
    static KeyFolder fresh(Path folder) {
        var made = new KeyFolder(folder);
        made.guarded(() -> {
            AeadConfig.register();
            PrfConfig.register();
            for (String file : new String[] {"field", "lookup", "pseudonym"}) {
                made.write(file, KeysetHandle.generateNew(parameters(file), RegistryConfiguration.get()));
            }
        });
        return made;
    }

    void add(String name) {
        guarded(() -> write(
                name,
                KeysetHandle.newBuilder(read(name))
                        .addEntry(KeysetHandle.generateEntryFromParameters(parameters(name))
                                .withRandomId())
                        .build()));
    }

    void promote(String name) {
        guarded(() -> {
            KeysetHandle keys = read(name);
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
            builder.getAt(keys.size() - 1).makePrimary();
            write(name, builder.build());
        });
    }

    void retire(String name) {
        guarded(() ->
                write(name, KeysetHandle.newBuilder(read(name)).deleteAt(0).build()));
    }

    Path file(String name) {
        return folder.resolve(name + ".json");
    }

    private static Parameters parameters(String name) {
        return name.equals("field") ? PredefinedAeadParameters.AES256_GCM : PredefinedPrfParameters.HMAC_SHA256_PRF;
    }

    private KeysetHandle read(String name) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file(name)), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private void write(String name, KeysetHandle keys) throws IOException, GeneralSecurityException {
        Files.writeString(
                file(name),
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private interface Doing {
        void run() throws IOException, GeneralSecurityException;
    }

    private void guarded(Doing doing) {
        try {
            doing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
