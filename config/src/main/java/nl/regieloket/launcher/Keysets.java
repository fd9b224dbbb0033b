package nl.regieloket.launcher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.OwnersAlone;
import nl.regieloket.launcher.settings.StartFailed;

/**
 * The keysets, each in a file that its owner alone may read: made where there are none, never over old ones.
 *
 * @param folder where they lie
 */
record Keysets(Path folder) {
    private static final int PRF_KEY_BYTES = 32;

    /** What a keyset is for. */
    enum Purpose {
        FIELD("field.json", Aead.class),
        LOOKUP("lookup.json", PrfSet.class),
        PSEUDONYM("pseudonym.json", PrfSet.class);

        private final String file;
        private final Class<?> use;

        Purpose(String file, Class<?> use) {
            this.file = file;
            this.use = use;
        }

        /** Of a key that is new. */
        Parameters parameters() {
            try {
                return this == FIELD
                        ? PredefinedAeadParameters.AES256_GCM
                        : HkdfPrfParameters.builder()
                                .setKeySizeBytes(PRF_KEY_BYTES)
                                .setHashType(HkdfPrfParameters.HashType.SHA256)
                                .build();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        /** By the name of its file without the ending. */
        static Purpose named(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.file.equals(name + ".json"))
                    .findFirst()
                    .orElseThrow(() -> new StartFailed("There are no keys " + name + ": field, lookup or pseudonym"));
        }
    }

    Keysets {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Keysets of(Configuration configuration) {
        return new Keysets(Path.of(configuration.keys()));
    }

    /**
     * Makes them before a first start; before another one they must be there, and usable.
     *
     * @param hasData whether something was encrypted before
     */
    void makeForStart(boolean hasData) {
        if (hasData || !missing().containsAll(List.of(Purpose.values()))) {
            missing().stream().findFirst().ifPresent(one -> {
                throw unusable(
                        one,
                        one == Purpose.PSEUDONYM
                                ? "it is missing; where it never was, because the data comes from an older version, the command keys"
                                        + " makes it"
                                : "it is missing");
            });
        }
        make(missing());
    }

    /** Makes those that are missing; of a folder that has some, the one for pseudonyms alone, which came later. */
    void makeIfAbsent() {
        List<Purpose> missing = missing();
        if (missing.size() < Purpose.values().length) {
            missing.stream().filter(one -> one != Purpose.PSEUDONYM).findFirst().ifPresent(one -> {
                throw unusable(one, "it is missing");
            });
        }
        make(missing);
    }

    /** Reads one. */
    KeysetHandle read(Purpose purpose) {
        try {
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path(purpose)), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            keys.getPrimitive(RegistryConfiguration.get(), purpose.use);
            return keys;
        } catch (NoSuchFileException e) {
            throw unusable(purpose, "it is missing");
        } catch (IOException e) {
            throw unusable(purpose, "it can't be read by this user");
        } catch (GeneralSecurityException | RuntimeException e) {
            throw unusable(purpose, "it is damaged or holds keys for something else");
        }
    }

    /** Puts another keyset in the place of one, at once. */
    void write(Purpose purpose, KeysetHandle keys) {
        try {
            OwnersAlone.replaceFile(path(purpose), json(keys));
        } catch (GeneralSecurityException | IOException e) {
            throw new StartFailed("The keys in " + path(purpose) + " can't be written", e);
        }
    }

    /** When one was written. */
    Instant changed(Purpose purpose) {
        try {
            return Files.getLastModifiedTime(path(purpose)).toInstant();
        } catch (IOException e) {
            throw new StartFailed("The keys in " + path(purpose) + " can't be read", e);
        }
    }

    Path path(Purpose purpose) {
        return folder.resolve(purpose.file);
    }

    private List<Purpose> missing() {
        return Arrays.stream(Purpose.values())
                .filter(one -> !Files.exists(path(one)))
                .toList();
    }

    private void make(List<Purpose> missing) {
        try {
            OwnersAlone.makeFolder(folder);
            for (Purpose one : Purpose.values()) {
                if (missing.contains(one)) {
                    OwnersAlone.makeFile(path(one), json(fresh(one, missing)));
                } else {
                    OwnersAlone.close(path(one));
                }
                read(one);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new StartFailed(
                    "The keys of the field encryption can't be made, or closed to others, in " + folder, e);
        }
    }

    /** Pseudonyms once came from the keys of the look-up: what was called by those is still found. */
    private KeysetHandle fresh(Purpose purpose, List<Purpose> missing) throws GeneralSecurityException {
        if (purpose == Purpose.PSEUDONYM && !missing.contains(Purpose.LOOKUP)) {
            return KeysetHandle.newBuilder(read(Purpose.LOOKUP))
                    .addEntry(KeysetHandle.generateEntryFromParameters(purpose.parameters())
                            .withRandomId()
                            .makePrimary())
                    .build();
        }
        return KeysetHandle.generateNew(purpose.parameters(), RegistryConfiguration.get());
    }

    private StartFailed unusable(Purpose purpose, String why) {
        return new StartFailed("The keys in " + path(purpose) + " can't be used, because " + why
                + ": put this file back from the backup of the keys, readable for the user of the server alone, and start"
                + " again.");
    }

    private static String json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
