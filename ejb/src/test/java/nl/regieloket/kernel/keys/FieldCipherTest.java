package nl.regieloket.kernel.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {
    private static final String BSN = "999990019";

    private final FieldCipher cipher = Ciphers.fresh();

    @Test
    void what_was_encrypted_for_a_row_is_read_for_that_row() {
        assertThat(cipher.decrypt(cipher.encrypt(BSN, "resident.bsn:1"), "resident.bsn:1"))
                .isEqualTo(BSN);
    }

    @Test
    void a_value_copied_to_another_row_cannot_be_read_there() {
        byte[] sealed = cipher.encrypt(BSN, "resident.bsn:1");
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(sealed, "resident.bsn:2"));
    }

    @Test
    void a_changed_value_cannot_be_read() {
        byte[] sealed = cipher.encrypt(BSN, "resident.bsn:1");
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher.decrypt(sealed, "resident.bsn:1"))
                .withMessageNotContaining(BSN);
    }

    @Test
    void equal_values_never_look_equal_and_hold_nothing_of_the_value() {
        byte[] one = cipher.encrypt(BSN, "resident.bsn:1");
        byte[] other = cipher.encrypt(BSN, "resident.bsn:1");
        assertThat(one).isNotEqualTo(other);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain(BSN);
    }

    @Test
    void equal_values_are_found_by_their_hash_which_needs_the_key() {
        assertThat(cipher.lookupHash(BSN).bytes()).hasSize(32);
        assertThat(cipher.lookupHash(BSN))
                .isEqualTo(cipher.lookupHash(BSN))
                .isNotEqualTo(cipher.lookupHash("999990020"))
                .isNotEqualTo(Ciphers.fresh().lookupHash(BSN));
    }

    @Test
    void what_a_resident_is_called_in_the_log_does_not_come_from_the_keys_that_find_him() {
        assertThat(cipher.pseudonym(BSN))
                .hasSize(32)
                .isNotEqualTo(cipher.lookupHash(BSN).bytes());
    }

    /** Issue: an unreadable key stops the start with a sentence that names it. */
    @ParameterizedTest
    @ValueSource(strings = {"field", "lookup", "pseudonym"})
    void without_a_usable_key_there_is_no_start_and_one_sentence_names_it(String key, @TempDir Path folder)
            throws Exception {
        KeyFolder keys = KeyFolder.fresh(folder);
        Path file = keys.file(key);
        String whole = Files.readString(file);
        Files.delete(file);
        refused(folder, file, "it is missing");
        Files.createDirectory(file);
        refused(folder, file, "it can't be read by the user of the server");
        Files.delete(file);
        for (String damaged : List.of("", "{}", whole.substring(0, whole.length() / 2), whole.replace('A', 'B'))) {
            Files.writeString(file, damaged);
            refused(folder, file, "it is damaged or holds keys for something else");
        }
        Files.copy(keys.file(key.equals("field") ? "lookup" : "field"), file, StandardCopyOption.REPLACE_EXISTING);
        refused(folder, file, "it is damaged or holds keys for something else");
        Files.writeString(file, whole);
        new FieldCipher().readFrom(folder);
    }

    private static void refused(Path folder, Path file, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FieldCipher().readFrom(folder))
                .withMessage("The keys in " + file + " can't be used, because " + why
                        + ": put this file back from the backup of the keys, readable for the user of the server alone,"
                        + " and start again.");
    }
}
