package nl.regieloket.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.regieloket.audit.VerifyingTrail.Fault;
import nl.regieloket.audit.VerifyingTrail.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DA-18, DA-21: whatever somebody does to the trail, a walk along the chain finds it and says where. */
class TrailCheckTest {
    private static final int LENGTH = 40;

    /** One field of a line changed, each in a way of its own. */
    private static final Map<String, BiConsumer<TrailLine, Integer>> IN_A_LINE = new LinkedHashMap<>();

    /** One field of a seal changed. */
    private static final Map<String, BiConsumer<TrailSeal, Integer>> IN_A_SEAL = new LinkedHashMap<>();

    static {
        IN_A_LINE.put("id", (line, _) -> Chain.set(line, "id", UUID.randomUUID()));
        IN_A_LINE.put(
                "a microsecond",
                (line, _) -> Chain.set(line, "occurredAt", moment(line).plusNanos(1000)));
        IN_A_LINE.put("person", (line, _) -> Chain.set(line, "personId", UUID.randomUUID()));
        IN_A_LINE.put("organisation", (line, _) -> Chain.set(line, "organisationId", UUID.randomUUID()));
        IN_A_LINE.put("action", (line, _) -> Chain.set(line, "action", "another"));
        IN_A_LINE.put("kind", (line, _) -> Chain.set(line, "subjectKind", "RESIDENT"));
        IN_A_LINE.put("subject", (line, _) -> Chain.set(line, "subjectId", UUID.randomUUID()));
        IN_A_LINE.put("allowed", (line, _) -> Chain.set(line, "allowed", !Boolean.parseBoolean(text(line, 7))));
        IN_A_LINE.put("reason", (line, _) -> Chain.set(line, "reason", text(line, 8) == null ? "null" : null));
        IN_A_LINE.put("reason in capitals", (line, _) -> Chain.set(line, "reason", "REASON"));
        IN_A_LINE.put("trace", (line, _) -> Chain.set(line, "traceId", "4bf92f3577b34da6a3ce929d0e0e4736"));
        IN_A_SEAL.put("hash", (seal, i) -> {
            byte[] hash = seal.hash();
            hash[i % hash.length] ^= 1;
            Chain.set(seal, "hash", hash);
        });
        IN_A_SEAL.put("sealed at", (seal, _) -> Chain.set(seal, "sealedAt", Instant.parse("2026-03-25T00:00:00Z")));
        IN_A_SEAL.put("line", (seal, _) -> Chain.set(seal, "lineId", UUID.randomUUID()));
        IN_A_SEAL.put("position", (seal, _) -> Chain.set(seal, "position", seal.position() + LENGTH));
    }

    private static Instant moment(TrailLine line) {
        return Instant.EPOCH.plus(Long.parseLong(String.valueOf(text(line, 1))), java.time.temporal.ChronoUnit.MICROS);
    }

    private static @Nullable String text(TrailLine line, int field) {
        return line.sealedFields().get(field);
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        var chain = new Chain(1, LENGTH);
        chain.anchor();
        assertThat(chain.walked()).isEmpty();
        assertThat(new Chain(2, 0).walked()).as("nothing happened yet").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void one_field_of_one_line_that_was_changed_is_found_at_its_place(long seed) {
        IN_A_LINE.forEach((field, change) -> {
            for (int i = 0; i < LENGTH; i++) {
                var chain = new Chain(seed, LENGTH);
                change.accept(chain.lines.get(i), i);
                assertThat(chain.walked())
                        .as(field + " of line " + i)
                        .extracting(Finding::position)
                        .startsWith(i + 1L);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void one_field_of_one_seal_that_was_changed_is_found(long seed) {
        IN_A_SEAL.forEach((field, change) -> {
            for (int i = 0; i < LENGTH; i++) {
                var chain = new Chain(seed, LENGTH);
                change.accept(chain.seals.get(i), i);
                assertThat(chain.walked()).as(field + " of seal " + i).isNotEmpty();
            }
        });
    }

    /** Without the lengths of the fields these two would be sealed alike. */
    @Test
    void what_moves_from_one_field_to_the_next_is_found() {
        var chain = new Chain(9, 3);
        Chain.set(chain.lines.get(1), "action", "a\n9:CASE_FILE");
        chain.makeAnew();
        Chain.set(chain.lines.get(1), "action", "a");
        assertThat(faults(chain)).containsExactly(Fault.CHANGED);
    }

    @Test
    void each_way_to_spoil_the_chain_has_its_name() {
        for (int i = 0; i < LENGTH; i++) {
            var withoutLine = new Chain(10, LENGTH);
            withoutLine.lines.remove(i);
            assertThat(faults(withoutLine)).containsExactly(Fault.MISSING);

            var withAnother = new Chain(11, LENGTH);
            var strange = new Chain(12, 1).lines.getFirst();
            withAnother.lines.add(i, strange);
            assertThat(withAnother.walked()).containsExactly(new Finding(Fault.INSERTED, null, strange.id(), null));

            var withoutSeal = new Chain(13, LENGTH);
            withoutSeal.seals.remove(i);
            withoutSeal.lines.remove(i);
            assertThat(faults(withoutSeal)).contains(i == LENGTH - 1 ? Fault.CUT_OFF : Fault.GAP);
        }
    }

    @Test
    void places_that_were_exchanged_are_found() {
        var chain = new Chain(14, LENGTH);
        Chain.set(chain.seals.get(7), "position", 9L);
        Chain.set(chain.seals.get(8), "position", 8L);
        assertThat(faults(chain)).contains(Fault.CHANGED);
    }

    @Test
    void a_chain_that_was_made_anew_is_found_by_its_anchor_and_by_nothing_else() {
        var chain = new Chain(15, LENGTH);
        chain.lines.remove(3);
        chain.makeAnew();
        assertThat(chain.walked()).as("it fits by itself").isEmpty();

        var anchored = new Chain(15, LENGTH);
        anchored.anchor();
        Chain.set(anchored.lines.get(3), "action", "another");
        anchored.makeAnew();
        assertThat(anchored.walked()).extracting(Finding::fault).containsExactly(Fault.REWRITTEN);
        assertThat(anchored.walked()).extracting(Finding::position).containsExactly((long) LENGTH);
    }

    @Test
    void an_end_that_was_cut_off_with_its_head_is_found_by_its_anchor() {
        var chain = new Chain(16, LENGTH);
        chain.anchor();
        chain.cutOffUnseen(5);
        assertThat(faults(chain)).containsExactly(Fault.CUT_OFF);
    }

    /** Whoever writes a third implementation begins with this example. */
    @Test
    void the_example_of_the_manual_is_true() throws IOException {
        List<@Nullable String> first = java.util.Arrays.asList(
                "1",
                "1",
                "1774353900000000",
                "01962f00-0000-7000-8000-000000000001",
                "1774353899250000",
                "7e57ca57-0000-4000-8000-000000000106",
                "01962f00-0000-7000-8000-00000000000a",
                "case.read",
                "CASE_FILE",
                "01962f00-0000-7000-8000-00000000000b",
                "true",
                "case.read,case:casemanager,function=casemanager",
                "4bf92f3577b34da6a3ce929d0e0e4736");
        List<@Nullable String> second = java.util.Arrays.asList(
                "1",
                "2",
                "1774353902000001",
                "01962f00-0000-7000-8000-000000000002",
                "1774353900500000",
                "7e57ca57-0000-4000-8000-000000000106",
                null,
                "resident.find",
                "ORGANISATION",
                "7e57ca57-0000-4000-8000-000000000106",
                "false",
                "actor.no-organisation",
                null);
        byte[] one = SealForm.hash(new byte[32], first);
        byte[] two = SealForm.hash(one, second);
        assertThat(Files.readString(Path.of("..", "docs", "trail.md")))
                .contains(HexFormat.of().formatHex(one), HexFormat.of().formatHex(two));
    }

    private static List<Fault> faults(Chain chain) {
        return chain.walked().stream().map(Finding::fault).toList();
    }
}
