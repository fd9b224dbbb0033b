package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.launcher.ProcessingLogMove;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AVG 5 lid 1 e: what is old goes out of the processing log by the month, every line of it and no other. */
class MovingProcessingLogIT {
    private static final YearMonth OLD = YearMonth.of(2019, 2);

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void a_month_goes_to_a_file_and_the_months_around_it_stay() throws IOException {
        String marker = Uuid7.next().toString().replace("-", "");
        StackDatabase.logRead(marker, "2019-01-31 23:59:59.999999");
        StackDatabase.logRead(marker, "2019-02-01 00:00:00");
        StackDatabase.logRead(marker, "2019-02-28 23:59:59.999999");
        StackDatabase.logRead(marker, "2019-03-01 00:00:00");
        Path file = folder.resolve("february.jsonl");
        ProcessingLogMove moving = StackDatabase.movingProcessingLog();
        assertThat(moving.move(OLD, file)).isEqualTo(2);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("\"trace_id\":\"" + marker + "\""));
        assertThat(StackDatabase.reads(marker))
                .containsExactly("2019-01-31 23:59:59.999999", "2019-03-01 00:00:00.000000");
        assertThatThrownBy(() -> moving.move(OLD, file)).as("never over a file").hasMessageContaining("not moved");
        moving.move(OLD.minusMonths(1), folder.resolve("january.jsonl"));
        moving.move(OLD.plusMonths(1), folder.resolve("march.jsonl"));
        assertThat(StackDatabase.reads(marker)).isEmpty();
    }
}
