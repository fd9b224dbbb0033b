package nl.regieloket.kernel;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts single fields (BSN, secret addresses) with keys that live outside the database, in the folder named by
 * {@code regieloket.keys}: {@code field.json}, an AEAD keyset of Tink, and {@code lookup.json}, a PRF keyset. An
 * unreadable key stops the start.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FieldCipher {
    private static final int HASH_BYTES = 32;

    @Inject
    @ConfigProperty(name = "regieloket.keys")
    private String folder;

    private Aead aead;
    private PrfSet prf;

    @SuppressWarnings("NullAway.Init") // set by readKeys, before anybody can call
    public FieldCipher() {}

    @PostConstruct
    @SuppressWarnings("NullAway.Init") // by the method it calls, which the server subclasses and so can't be final
    void readKeys() {
        readKeys(Path.of(folder));
    }

    void readKeys(Path from) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            aead = keyset(from.resolve("field.json")).getPrimitive(RegistryConfiguration.get(), Aead.class);
            prf = keyset(from.resolve("lookup.json")).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of the field encryption can't be used: " + e.getMessage(), e);
        }
    }

    private KeysetHandle keyset(Path path) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key of the field encryption can't be read: " + path, e);
        }
    }

    /**
     * Encrypts one value.
     *
     * @param context what the value belongs to, such as {@code resident.bsn:<id>}; needed again to read it, so that a
     *     value copied to another row can't be read there
     */
    public byte[] encrypt(String plain, String context) {
        try {
            return aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed", e);
        }
    }

    /**
     * Reads what {@link #encrypt} made.
     *
     * @throws IllegalStateException when the value was changed, belongs to another context or its key is gone
     */
    public String decrypt(byte[] sealed, String context) {
        try {
            return new String(aead.decrypt(sealed, bytes(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Decryption failed for " + context, e);
        }
    }

    /** A keyed hash of 32 bytes, to find equal values without reading them. */
    public byte[] lookupHash(String plain) {
        try {
            return prf.computePrimary(bytes(plain), HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Hashing failed", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
