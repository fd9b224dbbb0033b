package nl.regieloket.kernel.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers that run while an operator rotates the keys: at no step does one write what the other can't find. */
class RotationTest {
    private static final String BSN = "999990019";
    private static final String ROW = "resident.bsn:1";

    @TempDir
    private Path folder;

    private KeyFolder keys;
    private final FieldCipher quick = new FieldCipher();
    private final FieldCipher slow = new FieldCipher();

    @BeforeEach
    void start() {
        keys = KeyFolder.fresh(folder);
        quick.readFrom(folder);
        slow.readFrom(folder);
    }

    @Test
    void a_key_that_was_added_is_read_by_before_anybody_writes_under_it() {
        byte[] before = quick.encrypt(BSN, ROW);
        change(keys::add);
        quick.takeUp();
        assertThat(quick.isCurrent(before)).as("an added key is not used yet").isTrue();
        assertThat(slow.decrypt(quick.encrypt(BSN, ROW), ROW)).isEqualTo(BSN);
        slow.takeUp();

        change(keys::promote);
        quick.takeUp();
        byte[] after = quick.encrypt(BSN, ROW);
        assertThat(quick.isCurrent(before)).isFalse();
        assertThat(quick.isCurrent(after)).isTrue();
        assertThat(slow.decrypt(after, ROW))
                .as("read where it is not the primary yet")
                .isEqualTo(BSN);
        assertThat(quick.decrypt(slow.encrypt(BSN, ROW), ROW)).isEqualTo(BSN);
    }

    @Test
    void a_hash_is_found_under_either_key_by_both_during_the_change() {
        KeyedHash before = quick.lookupHash(BSN);
        rotateWithBoth();
        KeyedHash after = quick.lookupHash(BSN);
        assertThat(after.key()).isNotEqualTo(before.key());
        for (FieldCipher server : List.of(quick, slow)) {
            assertThat(server.lookupHashes(BSN)).containsExactlyInAnyOrder(before, after);
        }
    }

    @Test
    void a_resident_is_found_in_older_lines_of_the_processing_log() {
        byte[] before = quick.pseudonym("processing-log:resident:1");
        rotateWithBoth();
        assertThat(quick.pseudonym("processing-log:resident:1")).isNotEqualTo(before);
        assertThat(slow.pseudonyms("processing-log:resident:1"))
                .contains(before, quick.pseudonym("processing-log:resident:1"));
    }

    @Test
    void what_was_sealed_anew_needs_the_older_key_no_more() {
        byte[] before = quick.encrypt(BSN, ROW);
        rotateWithBoth();
        byte[] anew = quick.encrypt(quick.decrypt(before, ROW), ROW);
        change(keys::retire);
        quick.takeUp();
        assertThat(quick.decrypt(anew, ROW)).isEqualTo(BSN);
        assertThatIllegalStateException().isThrownBy(() -> quick.decrypt(before, ROW));
        assertThat(quick.lookupHashes(BSN)).hasSize(1);
    }

    @Test
    void a_file_that_is_spoilt_while_a_server_runs_leaves_it_its_keys() throws Exception {
        byte[] before = quick.encrypt(BSN, ROW);
        Files.writeString(keys.file("lookup"), "{");
        assertThatIllegalStateException().isThrownBy(quick::takeUp).withMessageContaining("lookup.json");
        assertThat(quick.decrypt(before, ROW)).isEqualTo(BSN);
        assertThat(quick.lookupHashes(BSN)).hasSize(1);
    }

    @Test
    void a_server_tells_whether_a_file_was_replaced() {
        assertThat(quick.takeUp()).isFalse();
        keys.add("lookup");
        assertThat(quick.takeUp()).isTrue();
        assertThat(quick.takeUp()).isFalse();
    }

    private void rotateWithBoth() {
        change(keys::add);
        quick.takeUp();
        slow.takeUp();
        change(keys::promote);
        quick.takeUp();
    }

    private static void change(Consumer<String> step) {
        List.of("field", "lookup", "pseudonym").forEach(step);
    }
}
