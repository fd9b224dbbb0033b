package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import nl.regieloket.launcher.Keysets.Purpose;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.settings.Places;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.Secrets;
import nl.regieloket.launcher.settings.StartFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of the keys: never made anew over old ones, never guessed, changed in whole steps. */
class KeysetsTest {
    @TempDir
    private Path folder;

    private Keysets keysets;
    private KeyRotation rotation;

    @BeforeEach
    void make() {
        keysets = new Keysets(folder.resolve("keys"));
        keysets.makeForStart(false);
        var places = new Places(folder, folder, folder);
        rotation = new KeyRotation(
                keysets,
                new Configuration(
                        Map.of(), new Ports(20_000), new Secrets(folder.resolve("secrets.properties")), places, false));
    }

    /** Issue: an unreadable key stops the start with a sentence that names it. */
    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_start_finds_the_keys_that_were_there_or_stops_with_a_sentence_that_names_the_file(Purpose purpose)
            throws IOException {
        keysets.makeForStart(true);
        Path file = keysets.path(purpose);
        String whole = Files.readString(file);
        for (String damaged : new String[] {"", "{}", whole.substring(10)}) {
            Files.writeString(file, damaged);
            refused(file, "damaged");
            assertThat(Files.readString(file)).as("left as it is").isEqualTo(damaged);
        }
        Files.delete(file);
        refused(file, "missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void keys_that_are_all_gone_are_not_made_anew_beside_data() throws IOException {
        for (Purpose purpose : Purpose.values()) {
            Files.delete(keysets.path(purpose));
        }
        refused(keysets.path(Purpose.FIELD), "missing");
        keysets.makeForStart(false);
        assertThat(keysets.path(Purpose.FIELD)).exists();
    }

    @Test
    void keys_of_an_older_version_get_one_for_pseudonyms_that_knows_the_older_names() throws IOException {
        Files.delete(keysets.path(Purpose.PSEUDONYM));
        keysets.makeIfAbsent();
        KeysetHandle pseudonyms = keysets.read(Purpose.PSEUDONYM);
        assertThat(pseudonyms.size()).isEqualTo(2);
        assertThat(pseudonyms
                        .getAt(0)
                        .getKey()
                        .equalsKey(keysets.read(Purpose.LOOKUP).getAt(0).getKey()))
                .isTrue();
        assertThat(pseudonyms.getAt(1).isPrimary()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void a_key_is_added_first_and_used_only_once_every_server_may_know_it(Purpose purpose) throws IOException {
        int first = keysets.read(purpose).getPrimary().getId();
        assertThat(rotation.add(purpose)).isTrue();
        assertThat(rotation.add(purpose)).as("one waits already").isFalse();
        assertThat(keysets.read(purpose).size()).isEqualTo(2);
        assertThat(keysets.read(purpose).getPrimary().getId()).isEqualTo(first);
        Instant added = keysets.changed(purpose);
        assertThatExceptionOfType(StartFailed.class)
                .isThrownBy(() -> rotation.promote(purpose, added.plusSeconds(59)))
                .withMessageContaining(keysets.path(purpose).toString())
                .withMessageContaining("ask again in");
        assertThat(rotation.promote(purpose, added.plusSeconds(60))).isTrue();
        assertThat(rotation.promote(purpose, added.plusSeconds(60))).isFalse();
        assertThat(keysets.read(purpose).getPrimary().getId()).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keysets.path(purpose))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).as("nothing half done is left").hasSize(Purpose.values().length);
        }
    }

    private void refused(Path file, String why) {
        assertThatExceptionOfType(StartFailed.class)
                .isThrownBy(() -> keysets.makeForStart(true))
                .withMessageContaining("The keys in " + file + " can't be used")
                .withMessageContaining(why)
                .withMessageContaining("backup")
                .satisfies(told -> assertThat(told.getMessage()).doesNotContain("\n"));
    }
}
