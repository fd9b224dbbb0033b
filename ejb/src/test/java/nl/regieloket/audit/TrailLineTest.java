package nl.regieloket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.id.PersonId;
import org.junit.jupiter.api.Test;

/** DA-21: the written form of the seal, by which anybody can verify the chain. */
class TrailLineTest {
    private static final Instant MOMENT = Instant.parse("2026-11-23T08:15:30.123456Z");
    private static final PersonId PERSON = PersonId.next();
    private static final UUID CASE = UUID.fromString("0198c0de-0000-7000-8000-000000000003");
    private static final byte[] FIRST = new byte[32];

    @Test
    void the_seal_of_a_line_without_a_trace_is_what_it_was_before_there_were_any() {
        TrailLine line = line();
        assertThat(line.sealedAfter(FIRST)).isEqualTo(sha256(nineFields(line)));
    }

    @Test
    void the_seal_covers_the_trace_before_all_else() {
        Trace trace = Trace.begin();
        trace.around(() -> {
            TrailLine line = line();
            assertThat(line.sealedAfter(FIRST)).isEqualTo(sha256("trace:" + trace.id() + "\n" + nineFields(line)));
        });
    }

    private static TrailLine line() {
        return new TrailLine(new TrailEntry(PERSON, null, "case.read", "CASE_FILE", CASE, null), true, MOMENT);
    }

    private static String nineFields(TrailLine line) {
        return line.id() + "\n1795421730123456\n" + PERSON + "\nnull\ncase.read\nCASE_FILE\n" + CASE + "\ntrue\nnull";
    }

    private static byte[] sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FIRST);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
