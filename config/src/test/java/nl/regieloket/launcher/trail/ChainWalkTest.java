package nl.regieloket.launcher.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.regieloket.launcher.trail.Anchors.Anchor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DA-21: who runs the command learns of whatever somebody did to the trail, without asking the server. */
class ChainWalkTest {
    private static final int LENGTH = 40;
    private static final int FIELDS = 9;
    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        assertThat(walked(chain(1), new Anchors())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4})
    void one_field_of_one_line_that_was_changed_is_found_at_its_place(long seed) {
        for (int i = 0; i < LENGTH; i++) {
            for (int field = 0; field < FIELDS; field++) {
                List<SealedRow> chain = chain(seed);
                SealedRow row = chain.get(i);
                List<Optional<String>> line = new ArrayList<>(line(row));
                line.set(field, line.get(field).map(it -> it + "x").or(() -> Optional.of("null")));
                chain.set(i, new SealedRow(row.position(), row.sealedAt(), row.lineId(), row.hash(), line));
                assertThat(walked(chain, new Anchors()))
                        .as("field " + field + " of line " + i)
                        .startsWith("CHANGED: position " + (i + 1) + ", line " + row.lineId());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void one_field_of_one_seal_that_was_changed_is_found_at_its_place(long seed) {
        for (int i = 0; i < LENGTH; i++) {
            SealedRow row = chain(seed).get(i);
            String other = (row.hash().startsWith("0") ? "1" : "0") + row.hash().substring(1);
            List<SealedRow> spoilt = List.of(
                    new SealedRow(row.position(), row.sealedAt() + 1, row.lineId(), row.hash(), row.line()),
                    new SealedRow(row.position(), row.sealedAt(), "another", row.hash(), row.line()),
                    new SealedRow(row.position(), row.sealedAt(), row.lineId(), other, row.line()),
                    new SealedRow(row.position() + LENGTH, row.sealedAt(), row.lineId(), row.hash(), row.line()));
            for (SealedRow instead : spoilt) {
                List<SealedRow> chain = chain(seed);
                chain.set(i, instead);
                assertThat(walked(chain, new Anchors()))
                        .as(instead + " for " + row)
                        .isNotEqualTo("");
            }
        }
    }

    @Test
    void what_is_gone_or_cut_off_is_named() {
        List<SealedRow> withoutLine = chain(7);
        SealedRow row = withoutLine.get(4);
        withoutLine.set(4, new SealedRow(row.position(), row.sealedAt(), row.lineId(), row.hash(), null));
        assertThat(walked(withoutLine, new Anchors())).startsWith("MISSING: position 5, line " + row.lineId());

        List<SealedRow> withoutSeal = chain(7);
        withoutSeal.remove(4);
        assertThat(walked(withoutSeal, new Anchors())).startsWith("GAP: after position 4 comes 6");

        List<SealedRow> whole = chain(7);
        told.clear();
        var walk = new ChainWalk(new Anchors(), told::add);
        whole.subList(0, LENGTH - 2).forEach(walk::pass);
        walk.end(LENGTH, whole.getLast().hash());
        assertThat(told).singleElement().asString().startsWith("CUT_OFF: after position " + (LENGTH - 2));
    }

    @Test
    void a_chain_that_was_made_anew_is_found_by_its_anchor_and_by_nothing_else() throws IOException {
        Files.writeString(
                folder.resolve(Anchors.FILE),
                "2026-03-24 " + LENGTH + " " + chain(8).getLast().hash() + "\n2026-03-25 " + (LENGTH + 3) + " "
                        + "ab".repeat(32) + "\nno anchor\n");
        var anchors = new Anchors();
        assertThat(anchors.read(folder)).isEqualTo(2);
        assertThat(walked(chain(9), new Anchors())).as("it fits by itself").isEmpty();
        assertThat(walked(chain(9), anchors))
                .contains("REWRITTEN: position " + LENGTH)
                .contains("2026-03-24")
                .contains("CUT_OFF: after position " + LENGTH)
                .contains("2026-03-25");
    }

    @Test
    void an_anchor_that_fits_is_silent() {
        var anchors = new Anchors();
        SealedRow middle = chain(10).get(20);
        anchors.add(new Anchor("2026-03-24", middle.position(), middle.hash(), "a test"));
        assertThat(walked(chain(10), anchors)).isEmpty();
    }

    /** The same example that the server is held against. */
    @Test
    void the_example_of_the_manual_is_true() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "trail.md"));
        String first = "25c624315ffe8d7a049e16819bc6261295fa738fb56f6459a7af19048316cfcd";
        String second = "02dc4fb4c5f21ec38063b7b98eb5a4b2cb8dfe820f5ec2928bd3f586cbb2f7ca";
        assertThat(manual).contains(first, second);
        List<Optional<String>> one = line(
                "1774353899250000",
                "7e57ca57-0000-4000-8000-000000000106",
                "01962f00-0000-7000-8000-00000000000a",
                "case.read",
                "CASE_FILE",
                "01962f00-0000-7000-8000-00000000000b",
                "true",
                "case.read,case:casemanager,function=casemanager",
                "4bf92f3577b34da6a3ce929d0e0e4736");
        List<Optional<String>> two = line(
                "1774353900500000",
                "7e57ca57-0000-4000-8000-000000000106",
                null,
                "resident.find",
                "ORGANISATION",
                "7e57ca57-0000-4000-8000-000000000106",
                "false",
                "actor.no-organisation",
                null);
        assertThat(new SealedRow(1, 1774353900000000L, "01962f00-0000-7000-8000-000000000001", first, one)
                        .fits(BEFORE_THE_FIRST))
                .isTrue();
        assertThat(new SealedRow(2, 1774353902000001L, "01962f00-0000-7000-8000-000000000002", second, two).fits(first))
                .isTrue();
    }

    private String walked(List<SealedRow> chain, Anchors anchors) {
        told.clear();
        var walk = new ChainWalk(anchors, told::add);
        chain.stream()
                .sorted(java.util.Comparator.comparingLong(SealedRow::position))
                .forEach(walk::pass);
        walk.end(chain.getLast().position(), chain.getLast().hash());
        return String.join("\n", told);
    }

    private static List<Optional<String>> line(SealedRow row) {
        return java.util.Objects.requireNonNull(row.line());
    }

    private static List<Optional<String>> line(@Nullable String... columns) {
        return Arrays.stream(columns).map(Optional::ofNullable).toList();
    }

    /** The same for the same seed. */
    private static List<SealedRow> chain(long seed) {
        var random = new Random(seed);
        List<SealedRow> chain = new ArrayList<>();
        String previous = BEFORE_THE_FIRST;
        for (int i = 1; i <= LENGTH; i++) {
            List<Optional<String>> line = line(
                    String.valueOf(1774353900000000L + i),
                    new UUID(random.nextLong(), i).toString(),
                    random.nextBoolean() ? null : new UUID(1, i).toString(),
                    "act-" + random.nextInt(9),
                    "CASE_FILE",
                    new UUID(2, i).toString(),
                    String.valueOf(random.nextBoolean()),
                    random.nextBoolean() ? null : "reason",
                    random.nextBoolean() ? null : "%032x".formatted(random.nextLong(1, Long.MAX_VALUE)));
            SealedRow row = SealedRow.after(previous, i, 1774353900000000L + i, new UUID(3, i).toString(), line);
            chain.add(row);
            previous = row.hash();
        }
        return chain;
    }
}
