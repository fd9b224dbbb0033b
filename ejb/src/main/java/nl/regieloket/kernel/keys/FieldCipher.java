package nl.regieloket.kernel.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regieloket.kernel.costs.Cost;
import nl.regieloket.kernel.costs.Costly;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts single fields (BSN, secret addresses) with keys that live outside the database, in the folder named by
 * {@code regieloket.keys}, each purpose with a keyset of its own: {@code field.json} (AEAD) encrypts, {@code lookup.json}
 * (PRF) makes the hashes by which a row is found, {@code pseudonym.json} (PRF) those by which residents are called in
 * the processing log. An unreadable one stops the start; a replaced one is taken up while the server runs.
 */
@Costly(Cost.ENCRYPTION)
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FieldCipher {
    /** Within this time every running server uses a replaced file; it looks far more often. */
    static final Duration TAKEN_UP_WITHIN = Duration.ofMinutes(1);

    private static final int HASH_BYTES = 32;

    /** Tink puts a byte 1 and the id of the key before what it encrypts. */
    private static final int PREFIX_BYTES = 5;

    @Inject
    @ConfigProperty(name = "regieloket.keys")
    private String folder;

    private KeyFile<Aead> field;
    private KeyFile<PrfSet> lookup;
    private KeyFile<PrfSet> pseudonym;

    @SuppressWarnings("NullAway.Init") // set by readKeys, before anybody can call
    public FieldCipher() {}

    @PostConstruct
    @SuppressWarnings("NullAway.Init") // by the method it calls, which the server subclasses and so can't be final
    void readKeys() {
        try {
            readFrom(Path.of(folder));
        } catch (IllegalStateException e) { // what the server says of a failed start is longer than the sentence
            System.getLogger(FieldCipher.class.getName()).log(Level.ERROR, e.getMessage());
            throw e;
        }
    }

    /** Under a name of its own: the server finds what to call after construction by its name alone. */
    void readFrom(Path from) {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The encryption of fields can't be used: " + e.getMessage(), e);
        }
        field = new KeyFile<>(from.resolve("field.json"), Aead.class);
        lookup = new KeyFile<>(from.resolve("lookup.json"), PrfSet.class);
        pseudonym = new KeyFile<>(from.resolve("pseudonym.json"), PrfSet.class);
    }

    /**
     * Takes up the files that were replaced; true: one was.
     *
     * @throws IllegalStateException when one can't be used now; the keys that were read before stay in use
     */
    public boolean takeUp() {
        boolean fields = field.takeUp();
        boolean hashes = lookup.takeUp();
        boolean pseudonyms = pseudonym.takeUp();
        return fields || hashes || pseudonyms;
    }

    /** Whether every server uses the keys of the files as they are, so that nobody writes under older ones any more. */
    public boolean isSettled(Instant now) {
        return Stream.of(field.changed(), lookup.changed())
                .allMatch(changed -> changed.plus(TAKEN_UP_WITHIN).isBefore(now));
    }

    /** The keys under which everything that is found or read again must come to lie. */
    public String current() {
        return field.primary() + " " + lookup.primary();
    }

    /**
     * Encrypts one value.
     *
     * @param context what the value belongs to, such as {@code resident.bsn:<id>}; needed again to read it, so that a
     *     value copied to another row can't be read there
     */
    public byte[] encrypt(String plain, String context) {
        try {
            return field.use().encrypt(bytes(plain), bytes(context));
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
            return new String(field.use().decrypt(sealed, bytes(context)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Decryption failed for " + context, e);
        }
    }

    /** Whether it was encrypted under the key that is used now; what lies under an older one is to be sealed anew. */
    public boolean isCurrent(byte[] sealed) {
        byte[] prefix = ByteBuffer.allocate(PREFIX_BYTES)
                .put((byte) 1)
                .putInt(field.primary())
                .array();
        return Arrays.equals(sealed, 0, Math.min(sealed.length, PREFIX_BYTES), prefix, 0, PREFIX_BYTES);
    }

    /**
     * The same value under the key that is used now; empty: it lies under that one, or it can't be read, which is told in
     * the log: that one row holds up no other.
     */
    public Optional<byte[]> sealedAnew(byte[] sealed, String context) {
        try {
            return isCurrent(sealed) ? Optional.empty() : Optional.of(encrypt(decrypt(sealed, context), context));
        } catch (IllegalStateException e) {
            System.getLogger(FieldCipher.class.getName()).log(Level.WARNING, "Left under its key: " + context, e);
            return Optional.empty();
        }
    }

    /** A keyed hash, to find equal values without reading them. */
    public KeyedHash lookupHash(String plain) {
        return hash(lookup, plain);
    }

    /** The same under each key of the keyset: while rows come under a newer key, a row may lie under any of them. */
    public List<KeyedHash> lookupHashes(String plain) {
        return hashes(lookup.use(), plain);
    }

    /** A keyed hash of 32 bytes that stands for somebody where nobody may tell who it is. */
    public byte[] pseudonym(String plain) {
        return hash(pseudonym, plain).bytes();
    }

    /** All that he was ever called: what is written once is never called anew. */
    public List<byte[]> pseudonyms(String plain) {
        return hashes(pseudonym.use(), plain).stream().map(KeyedHash::bytes).toList();
    }

    private static List<KeyedHash> hashes(PrfSet keys, String plain) {
        try {
            List<KeyedHash> all = new ArrayList<>();
            for (Map.Entry<Integer, Prf> key : keys.getPrfs().entrySet()) {
                all.add(new KeyedHash(key.getValue().compute(bytes(plain), HASH_BYTES), key.getKey()));
            }
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Hashing failed", e);
        }
    }

    private static KeyedHash hash(KeyFile<PrfSet> file, String plain) {
        PrfSet keys = file.use();
        try {
            return new KeyedHash(keys.computePrimary(bytes(plain), HASH_BYTES), keys.getPrimaryId());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Hashing failed", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
