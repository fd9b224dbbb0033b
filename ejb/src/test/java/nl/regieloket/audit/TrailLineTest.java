package nl.regieloket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.id.PersonId;
import org.junit.jupiter.api.Test;

/** DA-21: what a seal covers of a line, in the order that docs/trail.md tells. */
class TrailLineTest {
    private static final Instant MOMENT = Instant.parse("2026-11-23T08:15:30.123456Z");
    private static final PersonId PERSON = PersonId.next();
    private static final UUID CASE = UUID.fromString("0198c0de-0000-7000-8000-000000000003");

    @Test
    void every_field_has_its_place_and_what_is_absent_too() {
        TrailLine line = line();
        assertThat(line.sealedFields())
                .containsExactly(
                        line.id().toString(),
                        "1795421730123456",
                        PERSON.toString(),
                        null,
                        "case.read",
                        "CASE_FILE",
                        CASE.toString(),
                        "true",
                        null,
                        null);
    }

    @Test
    void the_trace_in_which_it_was_written_is_the_last() {
        Trace trace = Trace.begin();
        trace.around(() -> assertThat(line().sealedFields()).endsWith(trace.id()));
    }

    private static TrailLine line() {
        return new TrailLine(new TrailEntry(PERSON, null, "case.read", "CASE_FILE", CASE, null), true, MOMENT);
    }
}
