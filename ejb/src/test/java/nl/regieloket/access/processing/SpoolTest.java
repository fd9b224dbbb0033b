package nl.regieloket.access.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DA-18: no read of personal data is without a line, whatever fails; and without a line there is no read. */
class SpoolTest {
    private static final Instant MOMENT = Instant.parse("2026-11-23T08:15:30.123456Z");

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // before each test
    private Spool spool;

    @BeforeEach
    void begin() {
        spool = Spool.in(folder.resolve("spool"));
    }

    @Test
    void what_was_added_is_read_back_as_it_was() throws IOException {
        SpooledRead first = read();
        SpooledRead second = read();
        spool.append(first);
        spool.append(second);
        spool.close();
        Path segment = spool.segments().getFirst();
        assertThat(Spool.lines(segment)).hasSize(2);
        assertThat(Spool.lines(segment).stream().map(SpooledRead::read).flatMap(Optional::stream))
                .containsExactly(first, second);
    }

    @Test
    void a_segment_that_is_added_to_is_left_alone_by_the_drain() throws IOException {
        spool.append(read());
        assertThat(spool.segments()).isEmpty();
        spool.close();
        spool.append(read());
        assertThat(spool.segments()).hasSize(1);
    }

    @Test
    void what_a_killed_server_left_is_drained_by_the_next() throws IOException {
        spool.append(read());
        assertThat(Spool.in(folder.resolve("spool")).segments()).hasSize(1);
    }

    /** The server was killed while it wrote: nobody got an answer for that line, and those before it count. */
    @Test
    void a_last_line_that_was_half_written_is_left_out_and_the_others_stay() throws IOException {
        spool.append(read());
        spool.close();
        Path segment = spool.segments().getFirst();
        String half = read().json();
        Files.writeString(segment, half.substring(0, half.length() / 2), StandardOpenOption.APPEND);
        assertThat(Spool.lines(segment)).hasSize(1);
    }

    @Test
    void a_line_that_is_none_is_told() {
        assertThat(SpooledRead.read("{\"id\":\"no\"}")).isEmpty();
        assertThat(SpooledRead.read("")).isEmpty();
        assertThat(SpooledRead.read("[]")).isEmpty();
    }

    @Test
    void reading_stops_while_the_folder_takes_nothing_and_comes_back_by_itself() throws IOException {
        Path place = folder.resolve("spool");
        spool.append(read());
        spool.close();
        Path kept = folder.resolve("kept");
        Files.move(place, kept);
        Files.writeString(place, "no folder");
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> spool.append(read()))
                    .isInstanceOf(Problem.Unavailable.class)
                    .hasMessage("processing-log.unavailable");
        }
        assertThat(spool.isWritable()).isFalse();
        Files.delete(place);
        Files.move(kept, place);
        spool.append(read());
        assertThat(spool.isWritable()).isTrue();
        spool.close();
        assertThat(spool.segments()).hasSize(2);
    }

    /** Linux lets one write to a file that is gone: the line would be kept nowhere. */
    @Test
    void a_segment_that_somebody_removed_is_not_written_to_any_more() throws IOException {
        spool.append(read());
        try (var files = Files.list(folder.resolve("spool"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        spool.append(read());
        spool.close();
        assertThat(Spool.lines(spool.segments().getFirst())).hasSize(1);
    }

    @Test
    void it_tells_since_when_the_oldest_waits() throws IOException {
        assertThat(spool.oldest()).isEmpty();
        spool.append(read());
        long first = spool.oldest().orElseThrow();
        spool.close();
        spool.append(read());
        assertThat(spool.oldest()).contains(first);
    }

    @Test
    void a_line_that_was_set_aside_waits_for_a_person_and_holds_up_no_other() throws IOException {
        spool.append(read());
        spool.close();
        Spool.setAside(spool.segments().getFirst());
        assertThat(spool.segments()).isEmpty();
        try (var files = Files.list(folder.resolve("spool"))) {
            assertThat(files.map(path -> path.getFileName().toString())).allMatch(name -> name.endsWith(".damaged"));
        }
    }

    /** Twice drained, or twice read in one request, is one line. */
    @Test
    void a_line_has_the_same_id_however_often_it_comes() {
        SpooledRead read = read();
        var line = new ProcessingLine(read, "resident", "ab".repeat(32));
        assertThat(new ProcessingLine(SpooledRead.read(read.json()).orElseThrow(), "resident", "ab".repeat(32)).id())
                .isEqualTo(line.id());
        assertThat(new ProcessingLine(read, "resident", "cd".repeat(32)).id()).isNotEqualTo(line.id());
        assertThat(new ProcessingLine(read(), "resident", "ab".repeat(32)).id()).isNotEqualTo(line.id());
    }

    /** MariaDB refuses as an id what is no UUID of the standard, and some of version 8. */
    @Test
    void the_id_of_a_line_is_a_uuid_of_the_standard() {
        for (int tries = 0; tries < 50; tries++) {
            byte[] id = new ProcessingLine(
                            read(),
                            "resident",
                            Uuid7.next().toString().replace("-", "").repeat(2))
                    .id();
            assertThat(id[6] & 0xf0).isEqualTo(0x50);
            assertThat(id[8] & 0xc0).isEqualTo(0x80);
        }
    }

    @Test
    void a_hundred_threads_write_whole_lines() throws Exception {
        List<Thread> threads = java.util.stream.IntStream.range(0, 100)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> spool.append(read())))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        spool.close();
        assertThat(Spool.lines(spool.segments().getFirst()).stream()
                        .map(SpooledRead::read)
                        .flatMap(Optional::stream))
                .hasSize(100);
    }

    private static SpooledRead read() {
        return new SpooledRead(
                Uuid7.next(),
                Trace.continued("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                MOMENT,
                MOMENT.plusMillis(12),
                LocalDate.of(2026, 11, 23),
                "case-direction",
                "ReadingCases.overview",
                PersonId.next(),
                OrganisationId.next(),
                Set.of(OfficerFunction.CASEMANAGER, OfficerFunction.COORDINATOR),
                Set.of("CASE_FILE:" + Uuid7.next()));
    }
}
