package nl.regieloket.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(cipher.lookupHash(BSN))
                .hasSize(32)
                .isEqualTo(cipher.lookupHash(BSN))
                .isNotEqualTo(cipher.lookupHash("999990020"))
                .isNotEqualTo(Ciphers.fresh().lookupHash(BSN));
    }

    @Test
    void without_a_readable_key_there_is_no_start(@TempDir Path folder) throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(() -> new FieldCipher().readKeys(folder))
                .withMessageContaining("field.json");
        Files.writeString(folder.resolve("field.json"), "{}");
        assertThatIllegalStateException()
                .isThrownBy(() -> new FieldCipher().readKeys(folder))
                .withMessageContaining("field.json");
    }
}
